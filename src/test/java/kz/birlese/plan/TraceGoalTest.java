package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.body.Seat;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.AdoptedCycle.Raised;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The golden thread, from a goal back to what people raised and on to what is done. */
class TraceGoalTest extends PlanHouse {

    @Autowired
    private TraceGoal trace;

    @Autowired
    private EnterAdoptedPlan enter;

    @Autowired
    private TransactionTemplate inOne;

    @Autowired
    private JdbcClient sql;

    @Test
    void aGoalLeadsToTheIssuesItAnswersWithAllTheirVoicesAndToItsOwnMeasures() {
        List<PlanGoal> goals = entered();
        GoalOrigin water = trace.of(goals.get(0).id());
        assertThat(water.version()).isEqualTo(inForce(goals.get(0)));
        assertThat(water.issues()).singleElement().satisfies(answered -> {
            assertThat(answered.number()).startsWith("I-" + FORT_SHEVCHENKO + "-");
            assertThat(answered.text()).isEqualTo("Су жоқ");
            assertThat(answered.voices()).as("with those merged into it").isEqualTo(8);
        });
        assertThat(water.measures())
                .extracting(measure -> measure.what().kk())
                .containsExactly("Құбыр тарту", "Құдық қазу");
        assertThat(trace.of(goals.get(1).id()).issues()).isEmpty();
        assertThat(trace.of(goals.get(1).id()).measures()).hasSize(1);
    }

    @Test
    void whatWasDroppedLeadsNowhereAndAPlanNoLongerInForceNamesNoIssues() {
        List<PlanGoal> goals = entered();
        UUID dropped = trace.of(goals.get(0).id()).measures().get(1).id();
        inOne.executeWithoutResult(status -> measures.named(dropped).drop(2));
        assertThat(trace.of(goals.get(0).id()).measures())
                .extracting(PlanMeasure::id)
                .doesNotContain(dropped)
                .hasSize(1);
        sql.sql("update plan_version set status = 'SUPERSEDED' where id = ?")
                .param(inForce(goals.get(0)))
                .update();
        assertThat(trace.of(goals.get(0).id()).version()).isNull();
        assertThat(trace.of(goals.get(0).id()).issues()).isEmpty();
        assertThat(trace.of(goals.get(0).id()).measures()).hasSize(1);
    }

    @Test
    void whereThereIsNoGoalThereIsNoThread() {
        assertThatThrownBy(() -> trace.of(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private UUID inForce(PlanGoal goal) {
        return versions.findByPlanAndStatus(goal.planId(), VersionStatus.ADOPTED)
                .orElseThrow()
                .id();
    }

    private List<PlanGoal> entered() {
        sql.sql("update village_plan set status = 'SUPERSEDED' where settlement = ?")
                .param(FORT_SHEVCHENKO)
                .update();
        inOne.executeWithoutResult(status -> enter.with(new AdoptedPlan(
                FORT_SHEVCHENKO,
                text("Даму жоспары"),
                today(),
                "3/1",
                year,
                year + 2,
                List.of(
                        goal("Су жеткізу", List.of("water"), measure("Құбыр тарту"), measure("Құдық қазу")),
                        goal("Жұмыс ашу", List.of(), measure("Шеберхана"))),
                cycle())));
        return plans.adoptedGoals(FORT_SHEVCHENKO);
    }

    private static AdoptedPlan.Goal goal(String text, List<String> answers, AdoptedPlan.Measure... measures) {
        return new AdoptedPlan.Goal(
                text(text), "jobsCreated", BigDecimal.ZERO, BigDecimal.TEN, answers, List.of(measures));
    }

    private AdoptedPlan.Measure measure(String what) {
        return new AdoptedPlan.Measure(
                text(what),
                text("Орталық көше"),
                null,
                BigDecimal.valueOf(1_000_000),
                FundSource.VILLAGE,
                "Аппарат",
                LocalDate.of(year, 3, 1),
                LocalDate.of(year + 1, 10, 31),
                "jobsCreated",
                BigDecimal.ZERO,
                BigDecimal.TEN);
    }

    private AdoptedCycle cycle() {
        return new AdoptedCycle(
                today(),
                new WorkingGroups.Mandate("3/1", today(), 24),
                List.of(
                        member("Айгүл Сәрсенова", Seat.Office.CHAIR),
                        member("Динара Өтегенова", Seat.Office.SECRETARY)),
                new SettlementProfile.Figures(
                        900,
                        200,
                        BigDecimal.TEN,
                        "SCHOOL",
                        null,
                        60,
                        80,
                        40,
                        BigDecimal.valueOf(44),
                        BigDecimal.valueOf(51)),
                List.of(
                        new Raised("water", raised("Су жоқ", 5), true, null, null),
                        new Raised("pipes", raised("Құбыр ескі", 3), false, "water", "Бір мәселе"),
                        new Raised("light", raised("Жарық жоқ", 2), false, null, "Шешілді")));
    }

    private static WorkingGroups.Member member(String name, Seat.Office office) {
        return new WorkingGroups.Member(name, Seat.Party.RESIDENTS, true, 1985, office, null);
    }

    private RaisedIssue raised(String text, int voices) {
        return new RaisedIssue(text, IssueField.WATER, IssueChannel.MEETING, today(), IssueRaiser.RESIDENTS, voices);
    }

    private static Trilingual text(String words) {
        return Trilingual.asWritten(words);
    }
}
