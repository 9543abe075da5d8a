package kz.birlese.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Bodies are formed, changed and ruled by who may, and the log says why. */
class BodiesTest extends BodyHouse {

    private static final RuleTerms STRICTER =
            new RuleTerms(15, 10, RuleTerms.QuorumOf.SEATS, 2, 3, null, 60, 2, 3, 24, 2);

    @Autowired
    private Bodies bodies;

    @Autowired
    private BodyRegister register;

    @Autowired
    private FoundBody foundBody;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BodyRules rules;

    @Autowired
    private KeepBodyRules keepRules;

    @Autowired
    private BodyRuleRegister ruleRegister;

    @Autowired
    private ChangeSeats changeSeats;

    @Autowired
    private Meetings meetingsOf;

    @Autowired
    private ReadBody readBody;

    @Autowired
    private DecisionLog log;

    @Test
    void aBodyIsFormedForTheTermThatIsUsualAtItsLevel() {
        Body formed = bodies.named(body);
        assertThat(formed.level()).isEqualTo(Body.Level.VILLAGE);
        assertThat(formed.endsOn()).isEqualTo(today().plusMonths(48).minusDays(1));
        assertThat(bodies.of(VILLAGE)).extracting(Body::id).contains(body);
        assertThat(seats.heldOn(body, today())).hasSize(5);
    }

    @Test
    void twoGroupsOfOnePlaceAreNotInOfficeAtOnceAndNobodyFormsOneElsewhere() {
        as(secretary, () -> assertThat(refused(() -> formBody.with(newBody(VILLAGE), holders())))
                .containsExactly("bodyInOffice"));
        as(secretary, () -> assertThatThrownBy(() -> formBody.with(newBody(ELSEWHERE), holders()))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void ofManyWhoFormAGroupAtOnceOneAloneDoes() throws InterruptedException {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        Runnable form = () -> as(manager, () -> formBody.with(newBody(ELSEWHERE), holders()));
        List<Throwable> thrown = AtOnce.run(Collections.nCopies(6, form));
        assertThat(thrown).filteredOn(Objects::nonNull).hasSize(5).allSatisfy(no -> assertThat(((Refusal) no).reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly("bodyInOffice"));
        assertThat(inOffice(ELSEWHERE)).hasSize(1);
    }

    @Test
    void ofTwoMandatesThatBeginAtOnceOneGivesWay() throws InterruptedException {
        Runnable found = () -> transaction.executeWithoutResult(
                status -> foundBody.inPlaceOfEarlier(UUID.randomUUID(), newBody(ELSEWHERE), holders(), 12));
        assertThat(AtOnce.run(List.of(found, found))).containsOnlyNulls();
        assertThat(inOffice(ELSEWHERE)).hasSize(1);
    }

    private List<Body> inOffice(String territory) {
        return register.findByTerritoryOrderByFormedOnDesc(territory).stream()
                .filter(each -> !each.endsOn().isBefore(today()))
                .toList();
    }

    @Test
    void whatIsMissingInABodyIsSaidAtItsField() {
        NewBody empty = new NewBody(Body.Kind.WORKING_GROUP, ELSEWHERE, null, " ", null, null);
        as(person(Role.PROGRAMME_MANAGER), () -> assertThat(refused(() -> formBody.with(empty, holders())))
                .containsExactly("textMissing", "textMissing", "bodyDayNeeded", "bodyDayNeeded"));
    }

    @Test
    void aboveAVillageStandsItsDistrictAndAboveThatTheRegion() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID[] formed = new UUID[2];
        assertThat(bodies.above(body)).isEmpty();
        as(manager, () -> formed[1] = formBody.with(newBody("470000000"), holders()));
        assertThat(bodies.above(body)).map(Body::id).contains(formed[1]);
        as(manager, () -> formed[0] = formBody.with(newBody(DISTRICT), holders()));
        assertThat(bodies.above(body)).map(Body::id).contains(formed[0]);
        assertThat(bodies.above(formed[0])).map(Body::id).contains(formed[1]);
        assertThat(bodies.above(formed[1])).isEmpty();
    }

    @Test
    void rulesCountFromADayAheadAndMayBeTakenBackUntilThen() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> {
            assertThat(refused(() -> keepRules.from(body, today(), STRICTER, "Ереже", "Сұрады")))
                    .containsExactly("ruleDayPast");
            keepRules.from(body, today().plusDays(1), STRICTER, "Ереже", "Сұрады");
            assertThat(refused(() -> keepRules.from(body, today().plusDays(1), STRICTER, "Ереже", "Сұрады")))
                    .containsExactly("ruleDayTaken");
            assertThat(refused(() -> keepRules.from(body, null, STRICTER, "", null)))
                    .containsExactly("ruleDayNeeded", "textMissing", "textMissing");
        });
        BodyRule kept = ruleRegister.findByBodyOrderByValidFromDesc(body).get(0);
        assertThat(rules.inForce(body, today()).terms().noticeDays()).isEqualTo(10);
        assertThat(rules.inForce(body, today().plusDays(1)).terms()).isEqualTo(STRICTER);
        as(manager, () -> {
            assertThat(refused(() -> keepRules.takeBack(kept.id(), ""))).containsExactly("reasonNeeded");
            keepRules.takeBack(kept.id(), "Қате енгізілді");
        });
        assertThat(rules.inForce(body, today().plusDays(1)).terms().noticeDays())
                .isEqualTo(10);
        assertThat(log.about(body))
                .extracting(entry -> entry.decision().what(), entry -> entry.decision()
                        .why())
                .contains(tuple("bodyRulesKept", "Сұрады"), tuple("bodyRulesTakenBack", "Қате енгізілді"));
    }

    @Test
    void rulesThatCountStay() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> keepRules.from(body, today().plusDays(1), STRICTER, "Ереже", "Сұрады"));
        BodyRule kept = ruleRegister.findByBodyOrderByValidFromDesc(body).get(0);
        pass(Duration.ofDays(1));
        as(manager, () -> assertThat(refused(() -> keepRules.takeBack(kept.id(), "Қате")))
                .containsExactly("ruleDayPast"));
    }

    @Test
    void aManagerOfAnotherDistrictSetsNoRulesHere() {
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        as(elsewhere, () -> {
            assertThatThrownBy(() -> keepRules.from(body, today().plusDays(1), STRICTER, "Ереже", "Сұрады"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readBody.of(body)).isInstanceOf(NotFound.class);
            assertThat(readBody.list()).extracting(line -> line.body().id()).doesNotContain(body);
        });
    }

    @Test
    void theRulesOfAGroupGoOnUnderTheNextUntilOthersAreSet() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        RuleTerms later = new RuleTerms(20, 10, RuleTerms.QuorumOf.SEATS, 3, 4, null, 80, 2, 3, 24, 2);
        as(manager, () -> {
            keepRules.from(body, today().plusDays(1), STRICTER, "Ереже № 1", "Сұрады");
            keepRules.from(body, today().plusDays(9), later, "Ереже № 2", "Сұрады");
        });
        pass(Duration.ofDays(5));
        UUID next = UUID.randomUUID();
        NewBody formed = new NewBody(
                Body.Kind.WORKING_GROUP,
                VILLAGE,
                newBody(VILLAGE).name(),
                "Әкімнің шешімі № 13",
                today().plusDays(5),
                today().plusDays(5));
        transaction.executeWithoutResult(status -> foundBody.inPlaceOfEarlier(next, formed, holders(), 24));

        BodyRule carried = rules.inForce(next, today().plusDays(5));
        assertThat(carried.body()).isEqualTo(next);
        assertThat(carried.terms()).isEqualTo(STRICTER);
        assertThat(carried.basis().kk()).isEqualTo("Ереже № 1");
        assertThat(carried.validFrom()).isEqualTo(today().plusDays(1));
        assertThat(rules.inForce(next, today().plusDays(9)).terms()).isEqualTo(later);
        assertThat(bodies.named(body).endsOn()).isEqualTo(today().plusDays(4));
        assertThat(log.about(next)).extracting(entry -> entry.decision().what()).contains("bodyRulesGoOn");
    }

    @Test
    void seatsChangeWithAReasonOnly() {
        List<SeatHolder> changed = holders();
        changed.remove(4);
        as(secretary, () -> {
            assertThat(refused(() -> changeSeats.to(body, changed, " "))).containsExactly("reasonNeeded");
            assertThat(refused(() -> changeSeats.to(body, holders(), "Тексеру")))
                    .containsExactly("seatsUnchanged");
        });
    }

    @Test
    void aBodyThatDoesNotMeetForLongerThanItsRulesAllowIsNamed() {
        LocalDate last = today().plusMonths(3);
        UUID reader = person(Role.AUDITOR);
        complete(secretary, "prepareMeeting", called(), plan(20));
        as(reader, () -> {
            assertThat(meetingsOf.missed(List.of(body), last)).isEmpty();
            assertThat(meetingsOf.missed(List.of(body), last.plusDays(1)))
                    .as("to set a day is not to meet")
                    .containsExactly(new Meetings.Missed(body, today(), 3, 3));
        });
        closed();
        as(reader, () -> assertThat(meetingsOf.missed(List.of(body), last.plusDays(1)))
                .isEmpty());
        as(reader, () -> assertThat(meetingsOf.missed(List.of(body), last.plusYears(5)))
                .as("its term is over")
                .isEmpty());
        as(reader, () -> assertThat(readBody.of(body).line().isMissing()).isFalse());
    }

    @Test
    void noMeetingIsSetForADayAfterTheTerm() {
        UUID meeting = called();
        LocalDate[] ends = new LocalDate[1];
        as(secretary, () -> ends[0] = readBody.of(body).line().body().endsOn());
        int last = (int) ChronoUnit.DAYS.between(today(), ends[0]);
        assertThat(refused(secretary, "prepareMeeting", meeting, plan(last + 1)))
                .containsExactly("bodyOver");
        complete(secretary, "prepareMeeting", meeting, plan(last));
    }

    @Test
    void aBodyWhoseTermIsOverCallsNoMeeting() {
        time.set(START.plus(Duration.ofDays(4 * 366)));
        as(secretary, () -> assertThat(refused(() -> requestMeeting.of(body, Meeting.Kind.REGULAR, "Су")))
                .containsExactly("bodyOver"));
    }
}
