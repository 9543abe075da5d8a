package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.PlanHealth.Finding;
import kz.birlese.plan.PlanHealth.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the plans in force lack, as whoever looks after them sees it. */
class PlanHealthTest extends ReviewHouse {

    @Autowired
    private PlanHealth health;

    @Autowired
    private JdbcClient sql;

    private final Reach there = new Reach(Role.PROGRAMME_MANAGER, FORT_SHEVCHENKO);

    private List<Finding> seenBy(UUID person) {
        List<Finding>[] found = new List[1];
        as(person, () -> found[0] = health.findings());
        return found[0];
    }

    private List<UUID> found(Kind kind) {
        return seenBy(person(there)).stream()
                .filter(each -> each.kind() == kind)
                .map(Finding::id)
                .toList();
    }

    private List<PlanMeasure> measuresOf(UUID cycle) {
        return inTransaction(() -> measures.findByCycleOrderByCode(cycle));
    }

    @Test
    void aMeasureThatNobodyPaysForIsNamedUntilItIsDone() {
        PlanMeasure workshop = measuresOf(adopted()).get(2);
        assertThat(found(Kind.MEASURE_WITHOUT_MONEY)).containsExactly(workshop.id());
        assertThat(seenBy(person(there)))
                .filteredOn(each -> each.id().equals(workshop.id()))
                .singleElement()
                .satisfies(unpaid -> assertThat(unpaid.since()).isNull());
        inTransaction(() -> {
            measures.named(workshop.id()).reported(MeasureStatus.DONE);
            return null;
        });
        assertThat(found(Kind.MEASURE_WITHOUT_MONEY)).isEmpty();
    }

    @Test
    void aMeasureIsLateFromTheDayAfterItsEnd() {
        List<PlanMeasure> all = measuresOf(adopted());
        on(year + 1, 10, 31);
        assertThat(found(Kind.MEASURE_LATE)).isEmpty();
        on(year + 1, 11, 1);
        assertThat(found(Kind.MEASURE_LATE))
                .containsExactlyElementsOf(all.stream().map(PlanMeasure::id).toList());
        assertThat(seenBy(person(there)))
                .filteredOn(each -> each.id().equals(all.get(0).id()))
                .singleElement()
                .satisfies(late -> assertThat(late.since()).isEqualTo(LocalDate.of(year + 1, 10, 31)));
        assertThat(seenBy(person(there))).extracting(Finding::kind).isSorted();
        inTransaction(() -> {
            measures.named(all.get(0).id()).begun(MeasureStatus.UNDERWAY);
            measures.named(all.get(1).id()).reported(MeasureStatus.PARTLY_DONE);
            measures.named(all.get(2).id()).reported(MeasureStatus.DONE);
            return null;
        });
        assertThat(found(Kind.MEASURE_LATE))
                .as("what has been reported is not waited for")
                .containsExactly(all.get(0).id());
    }

    @Test
    void aGroupThatDoesNotMeetForLongerThanItsRulesAllowIsNamed() {
        UUID body = inTransaction(this::formed);
        LocalDate by = today().plusMonths(3);
        on(by.getYear(), by.getMonthValue(), by.getDayOfMonth());
        assertThat(found(Kind.MEETING_MISSED)).doesNotContain(body);
        LocalDate after = by.plusDays(1);
        on(after.getYear(), after.getMonthValue(), after.getDayOfMonth());
        assertThat(seenBy(person(there)))
                .filteredOn(each -> each.id().equals(body))
                .singleElement()
                .satisfies(missed -> {
                    assertThat(missed.kind()).isEqualTo(Kind.MEETING_MISSED);
                    assertThat(missed.since()).isEqualTo(by);
                });
    }

    @Test
    void aGoalThatHasLostItsMeasuresIsNamed() {
        PlanMeasure workshop = measuresOf(adopted()).get(2);
        assertThat(found(Kind.GOAL_WITHOUT_MEASURE)).isEmpty();
        sql.sql("update plan_measure set dropped_in = 2, status = 'DROPPED' where id = ?")
                .param(workshop.id())
                .update();
        assertThat(found(Kind.GOAL_WITHOUT_MEASURE)).containsExactly(workshop.goal());
        assertThat(found(Kind.MEASURE_WITHOUT_MONEY))
                .as("it is no longer planned")
                .isEmpty();
    }

    @Test
    void whoeverLooksAfterAnotherPlaceIsNotToldOfIt() {
        adopted();
        assertThat(seenBy(person(new Reach(Role.PROGRAMME_MANAGER, "475042100"))))
                .extracting(Finding::place)
                .doesNotContain(FORT_SHEVCHENKO);
        assertThat(seenBy(person(new Reach(Role.AUDITOR, null))))
                .extracting(Finding::place)
                .contains(FORT_SHEVCHENKO);
    }

    @Test
    void whatAMeetingAskedForIsLateFromTheDayAfterItsTermUntilItIsDone() {
        UUID meeting = called(brought(), PlanGathering.Kind.GATHERING);
        begin(meeting);
        attend(meeting, 80, 3);
        LocalDate due = today().plusDays(5);
        UUID action = askedFor(meeting, due);
        on(due.getYear(), due.getMonthValue(), due.getDayOfMonth());
        assertThat(found(Kind.ACTION_LATE)).doesNotContain(action);
        LocalDate after = due.plusDays(1);
        on(after.getYear(), after.getMonthValue(), after.getDayOfMonth());
        assertThat(seenBy(person(there)))
                .filteredOn(each -> each.id().equals(action))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.kind()).isEqualTo(Kind.ACTION_LATE);
                    assertThat(late.since()).isEqualTo(due);
                    assertThat(late.place()).isEqualTo(FORT_SHEVCHENKO);
                });
        complete(akimat, "carryOutAsAkimat", action, Map.of("report", "Смета топқа берілді."));
        assertThat(found(Kind.ACTION_LATE)).doesNotContain(action);
    }

    private UUID askedFor(UUID meeting, LocalDate due) {
        Map<String, Object> minutes = new HashMap<>();
        minutes.put("items", List.of(Map.of("votesFor", 60, "votesAgainst", 15, "abstained", 5)));
        minutes.put("minutesKk", "Төраға жоспар туралы айтты, қатысқандар талқылады.");
        minutes.put("minutesRu", "Председатель рассказал о плане, присутствующие обсудили.");
        minutes.put(
                "assignments", List.of(Map.of("what", "Құбырдың сметасын топқа беру", "owner", "AKIMAT", "due", due)));
        complete(group, "writeMinutes", meeting, minutes);
        complete(chair, "signMinutes", meeting, Map.of("decision", "SIGN"));
        time.fire("publishMinutes", meeting);
        return page(meeting).actions().get(0).id();
    }
}
