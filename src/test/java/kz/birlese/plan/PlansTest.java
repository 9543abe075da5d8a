package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Language;
import kz.birlese.people.Trilingual;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** In Taushyk, whose plan no other test needs. */
class PlansTest extends HouseTest {

    private static final String TAUSHYK = "475239100";

    @Autowired
    private Plans plans;

    @Autowired
    private EnterAdoptedPlan enterAdoptedPlan;

    @Autowired
    private DecisionLog log;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID plan;

    @BeforeEach
    void enterThePlan() {
        jdbc.update(
                "delete from plan_version where plan in (select id from village_plan where settlement = ?)", TAUSHYK);
        jdbc.update("delete from plan_goal where plan in (select id from village_plan where settlement = ?)", TAUSHYK);
        jdbc.update("delete from village_plan where settlement = ?", TAUSHYK);
        plan = enterAdoptedPlan.with(taushyk());
    }

    @Test
    void theGoalsOfAnAdoptedPlanStandInItsOrder() {
        List<PlanGoal> goals = plans.adoptedGoals(TAUSHYK);
        assertThat(goals).extracting(goal -> goal.text().in(Language.RU)).containsExactly("вода", "работа");
        assertThat(goals).extracting(PlanGoal::planId).containsOnly(plan);
        assertThat(goals).extracting(PlanGoal::settlement).containsOnly(TAUSHYK);
        assertThat(goals).extracting(PlanGoal::position).containsExactly(1, 2);
        assertThat(plans.adoptedGoals())
                .extracting(PlanGoal::id)
                .contains(goals.get(0).id());
        assertThat(plans.goal(goals.get(1).id()).target()).isEqualByComparingTo("12");
    }

    @Test
    void onlyAGoalOfAnAdoptedPlanCountsAsAdopted() {
        UUID goal = plans.adoptedGoals(TAUSHYK).get(0).id();
        assertThat(plans.isAdopted(goal)).isTrue();
        assertThat(plans.isAdopted(UUID.randomUUID())).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.goal(UUID.randomUUID()));
    }

    @Test
    void aSettlementHasOneAdoptedPlan() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enterAdoptedPlan.with(taushyk()))
                .satisfies(
                        refusal -> assertThat(refusal.reasons().get(0).rule()).isEqualTo("planAlreadyAdopted"));
    }

    @Test
    void enteringAPlanIsOnRecord() {
        assertThat(log.about(plan)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().what()).isEqualTo("planEntered");
            assertThat(entry.decision().facts()).containsEntry("resolution", "7-01");
        });
    }

    private static AdoptedPlan taushyk() {
        return new AdoptedPlan(
                TAUSHYK,
                new Trilingual("Таушық жоспары", "План Таушыка", "Plan of Taushyk"),
                LocalDate.of(2026, 5, 14),
                "7-01",
                2026,
                2028,
                List.of(
                        new AdoptedPlan.Goal(
                                new Trilingual("су", "вода", "water"), "householdsWithWater", new BigDecimal("90")),
                        new AdoptedPlan.Goal(
                                new Trilingual("жұмыс", "работа", "work"), "jobsCreated", new BigDecimal("12"))));
    }
}
