package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a plan goal to calls, applications, grants and results: how much of it each reader finds. */
class FollowThreadTest extends AwardHouse {

    @Autowired
    private FollowThread follow;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Results results;

    @Test
    void everybodyReadsTheGrantAndItsResultsButNoNumberOfAnApplicationNorAWayToACase() {
        Call call = published();
        Award award = awarded(call);
        GoalThread thread = follow.of(goal(AKSHUKUR));
        assertThat(thread.calls()).extracting(Call::number).contains(call.number());
        assertThat(thread.applications()).isEmpty();
        GoalThread.Link grant = grantOf(call, thread).orElseThrow();
        assertThat(grant.title()).isEqualTo(award.title());
        assertThat(grant.amount()).isEqualTo(award.amount());
        assertThat(grant.number()).isNull();
        assertThat(grant.caseId()).isNull();
    }

    @Test
    void resultsAddUpOnTheGoalThatJustifiedTheGrant() {
        BigDecimal before = follow.of(goal(AKSHUKUR)).totals().getOrDefault("womenJobs", BigDecimal.ZERO);
        LocalDate on = LocalDate.ofInstant(time.now(), ZoneId.of("Asia/Aqtau"));
        for (int jobs = 1; jobs <= 2; jobs++) {
            results.record(new ResultFact(
                    goal(AKSHUKUR), "womenJobs", BigDecimal.valueOf(jobs), "jobs", on, "award", UUID.randomUUID()));
        }
        GoalThread thread = follow.of(goal(AKSHUKUR));
        assertThat(thread.totals().get("womenJobs").subtract(before)).isEqualByComparingTo("3");
        assertThat(thread.results()).anyMatch(fact -> fact.indicator().equals("womenJobs"));
    }

    @Test
    void whoMayOpenAnApplicationFindsTheWayToItAndToItsGrant() {
        Call call = published();
        Award award = awarded(call);
        as(manager, () -> {
            GoalThread thread = follow.of(goal(AKSHUKUR));
            assertThat(applicationsOf(call, thread)).containsExactly(award.applicationId());
            assertThat(grantOf(call, thread).orElseThrow().caseId()).isEqualTo(award.id());
        });
        as(award.awardee(), () -> assertThat(applicationsOf(call, follow.of(goal(AKSHUKUR))))
                .containsExactly(award.applicationId()));
        as(person(new Reach(Role.PROGRAMME_MANAGER, "475042100")), () -> assertThat(
                        applicationsOf(call, follow.of(goal(AKSHUKUR))))
                .isEmpty());
    }

    @Test
    void whoeverHasAConflictOfInterestFindsNoWayToIt() {
        Call call = published();
        Award award = awarded(call);
        UUID conflicted = person(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.JURY, null));
        appoint(call, conflicted);
        inTransaction(() -> {
            Assessment sheet = new Assessment(application(award.applicationId()), conflicted, time.now());
            sheet.recuse("Өтініш беруші — туысым.", time.now());
            return assessments.save(sheet);
        });
        as(conflicted, () -> {
            GoalThread thread = follow.of(goal(AKSHUKUR));
            assertThat(applicationsOf(call, thread)).isEmpty();
            assertThat(grantOf(call, thread).orElseThrow().caseId()).isNull();
        });
    }

    @Test
    void nothingIsSaidOfApplicationsBeforeTheirCallIsDecided() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        GoalThread open = follow.of(application(application).goal());
        assertThat(open.calls()).extracting(Call::id).contains(call);
        assertThat(open.applications()).isEmpty();
        assertThat(open.grants())
                .noneMatch(each -> each.call().equals(calls.named(call).number()));
        assertThatThrownBy(() -> follow.of(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static List<UUID> applicationsOf(Call call, GoalThread thread) {
        return thread.applications().stream()
                .filter(each -> each.call().equals(call.number()))
                .map(GoalThread.Link::caseId)
                .toList();
    }

    private static Optional<GoalThread.Link> grantOf(Call call, GoalThread thread) {
        return thread.grants().stream()
                .filter(each -> each.call().equals(call.number()))
                .findFirst();
    }
}
