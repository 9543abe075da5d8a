package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.Trial.Asked;
import kz.birlese.grant.Trial.Line;
import kz.birlese.grant.Trial.Why;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three applications of Akshukur: 1.2 million with 100 points, 0.9 and 1.0 million with 80 each; a fund of 2 million. */
class TryGivingTest extends CompetitionHouse {

    @Autowired
    private TryGiving tryGiving;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private Ranking ranking;

    @Autowired
    private WithdrawApplication withdraw;

    private UUID call;
    private UUID best;
    private UUID second;
    private UUID third;

    @BeforeEach
    void rankThree() {
        call = openCall(rules());
        best = eligible(call, 1_200_000, 200_000);
        second = eligible(call, 1_000_000, 200_000);
        third = eligible(call, 900_000, 150_000);
        openScoring(call);
        score(best, 5);
        score(second, 4);
        score(third, 4);
    }

    private Trial trial(Asked asked) {
        Trial[] found = new Trial[1];
        as(manager, () -> found[0] = tryGiving.of(call, asked));
        return found[0];
    }

    private Asked declared() {
        return Asked.of(calls.named(call).settings());
    }

    private static Asked asked(Method method, long fund, Limit... limits) {
        return new Asked(method, Money.tenge(fund), List.of(limits), Set.of(), Set.of());
    }

    private static Limit limit(String settlement, Bound bound, int count) {
        return new Limit(Trait.SETTLEMENT, settlement, bound, Measure.GRANTS, BigDecimal.valueOf(count));
    }

    private static Line line(Trial trial, UUID application) {
        return trial.lines().stream()
                .filter(each -> each.application().equals(application))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRulesOfTheCallBesideThemselvesChangeNothing() {
        Trial trial = trial(declared());

        assertThat(trial.cost()).isEqualByComparingTo("0");
        assertThat(trial.lines()).noneMatch(line -> line.enters() || line.leaves());
        assertThat(trial.lines())
                .extracting(Line::application, Line::declared, Line::rest)
                .containsExactly(
                        tuple(best, Money.tenge(1_200_000), Money.tenge(800_000)),
                        tuple(third, null, Money.tenge(800_000)),
                        tuple(second, null, Money.tenge(800_000)));
    }

    @Test
    void aPortfolioShowsWhoComesInWhoFallsOutAndWhatItBrings() {
        Trial trial = trial(asked(Method.PORTFOLIO, 2_000_000));

        assertThat(trial.cost()).as("160 points instead of 100").isEqualByComparingTo("-60");
        assertThat(trial.tried().isProved()).isTrue();
        assertThat(line(trial, best)).matches(Line::leaves).matches(line -> line.why() == Why.OTHERS_WORTH);
        assertThat(line(trial, second)).matches(Line::enters).matches(line -> line.why() == Why.WORTH);
    }

    @Test
    void aLimitNamesItselfAndWhatIsMissing() {
        Trial trial = trial(asked(Method.PORTFOLIO, 2_000_000, limit(BATYR, Bound.AT_LEAST, 1)));

        assertThat(trial.tried().lowered()).hasSize(1);
        assertThat(trial.tried().lowered().values()).containsExactly(1L);
        assertThat(trial.tried().blocking()).extracting(each -> each.value()).containsExactly(BATYR);

        Trial one = trial(asked(Method.TOP_DOWN, 3_000_000, limit(AKSHUKUR, Bound.AT_MOST, 1)));
        assertThat(one.tried().grants()).isEqualTo(1);
        assertThat(line(one, best).why()).isNull();
    }

    @Test
    void moreMoneyBringsTheNextInTurn() {
        Trial trial = trial(asked(Method.TOP_DOWN, 2_100_000));

        assertThat(line(trial, third).why()).isEqualTo(Why.TURN);
        assertThat(trial.tried().left()).isEqualTo(Money.tenge(0));
        Trial less = trial(asked(Method.TOP_DOWN, 1_100_000));
        assertThat(line(less, best).why()).isEqualTo(Why.FUND);
        assertThat(less.cost()).isEqualByComparingTo("20");
    }

    @Test
    void whoIsPutInByHandCostsWhatOthersLose() {
        Asked rules = declared();
        Trial trial = trial(new Asked(rules.method(), rules.fund(), rules.limits(), Set.of(second), Set.of()));

        assertThat(line(trial, second)).matches(Line::enters).matches(line -> line.why() == Why.BY_HAND);
        assertThat(line(trial, best)).matches(Line::leaves);
        assertThat(line(trial, third)).matches(Line::enters);
        Trial without = trial(new Asked(rules.method(), rules.fund(), rules.limits(), Set.of(), Set.of(best)));
        assertThat(without.tried().grants()).isEqualTo(2);
        assertThatThrownBy(() ->
                        trial(new Asked(rules.method(), rules.fund(), rules.limits(), Set.of(best, second), Set.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("trialTooMuch");
    }

    @Test
    void whoHasWithdrawnIsNotTried() {
        as(applications.findById(best).orElseThrow().applicant(), () -> withdraw.of(best));

        Trial trial = trial(declared());

        assertThat(line(trial, best)).matches(Line::leaves).matches(line -> line.why() == Why.WITHDRAWN);
        assertThat(trial.tried().grants()).isEqualTo(1 + 1);
    }

    @Test
    void nothingOfItIsKept() {
        trial(asked(Method.PORTFOLIO, 2_000_000));

        assertThat(ranking.rankedTogether(call))
                .extracting(RankedApplication::outcome)
                .containsExactly(Outcome.AWARD, Outcome.RESERVE, Outcome.RESERVE);
    }

    @Test
    void whoeverHoldsAnotherOfficeOrLooksAfterAnotherPlaceTriesNothing() {
        for (UUID other : List.of(
                person(new Reach(Role.FINANCE, null)),
                jurors.get(0),
                person(new Reach(Role.PROGRAMME_MANAGER, BATYR)))) {
            as(other, () -> assertThatThrownBy(() -> tryGiving.of(call, declared()))
                    .isInstanceOf(NotFound.class));
        }
    }

    /** Every sum tells of all applications, so that nobody sees any who must not see one. */
    @Test
    void whoeverDeclaredAConflictOrAppliedTriesNothing() {
        Map<String, Object> later = rules();
        later.put("closesAt", local(START.plus(Duration.ofDays(20))));
        UUID other = openCall(later);
        UUID theirs = eligible(other, 1_200_000, 200_000);
        openScoring(other);
        Task sheet = sheets(theirs).get(0);
        UUID conflicted = UUID.fromString(sheet.getAssignee());
        as(conflicted, () -> actions.complete(sheet.getId(), Map.of("conflict", true, "conflictReason", "Туысым.")));
        time.runDueJobs();
        score(theirs, 5);
        score(theirs, 5);
        UUID applied = applications.named(theirs).applicant();
        as(person(Role.ADMIN), () -> {
            grantRole.to(conflicted, new Reach(Role.AUDITOR, null));
            grantRole.to(applied, new Reach(Role.AUDITOR, null));
        });
        as(person(new Reach(Role.AUDITOR, null)), () -> assertThat(tryGiving.isFor(other))
                .isTrue());
        as(conflicted, () -> assertThat(tryGiving.isFor(other)).isFalse());
        as(applied, () -> assertThat(tryGiving.isFor(other)).isFalse());
    }
}
