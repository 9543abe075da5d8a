package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Language;
import kz.birlese.people.Trilingual;
import kz.birlese.record.NotFound;
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
    private StagedPlan staged;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID plan;

    @BeforeEach
    void putAPlanInForce() {
        jdbc.update(
                "delete from plan_version where plan in (select id from village_plan where settlement = ?)", TAUSHYK);
        jdbc.update("delete from plan_goal where plan in (select id from village_plan where settlement = ?)", TAUSHYK);
        jdbc.update("delete from village_plan where settlement = ?", TAUSHYK);
        plan = staged.inForce(TAUSHYK, taushyk());
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

    private static PlanContent taushyk() {
        return new PlanContent(
                new Trilingual("Таушық жоспары", "План Таушыка", "Plan of Taushyk"),
                2026,
                2028,
                List.of(
                        StagedPlan.goal(1, new Trilingual("су", "вода", "water"), "householdsWithWater", 90),
                        StagedPlan.goal(2, new Trilingual("жұмыс", "работа", "work"), "jobsCreated", 12)));
    }
}
