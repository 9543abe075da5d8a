package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The golden thread, from a goal back to what people raised and on to what is done. */
class TraceGoalTest extends PlanHouse {

    @Autowired
    private TraceGoal trace;

    @Autowired
    private Issues issues;

    @Autowired
    private JdbcClient sql;

    private Issue water;

    @Test
    void aGoalLeadsToTheIssuesItAnswersWithAllTheirVoicesAndToItsOwnMeasures() {
        List<PlanGoal> goals = adoptedGoals();
        GoalOrigin water = trace.of(goals.get(0).id());
        assertThat(water.version()).isEqualTo(inForce(goals.get(0)));
        assertThat(water.issues()).singleElement().satisfies(answered -> {
            assertThat(answered.number()).startsWith("I-" + FORT_SHEVCHENKO + "-");
            assertThat(answered.text()).isEqualTo("Су жоқ");
            assertThat(answered.voices()).as("with those merged into it").isEqualTo(8);
        });
        assertThat(water.measures())
                .extracting(measure -> measure.what().kk())
                .containsExactly("Су құбырын тарту", "Екі құдықты тазалап, қоршау");
        assertThat(trace.of(goals.get(1).id()).issues()).isEmpty();
        assertThat(trace.of(goals.get(1).id()).measures()).hasSize(1);
    }

    @Test
    void whatWasDroppedLeadsNowhereAndAPlanNoLongerInForceNamesNoIssues() {
        List<PlanGoal> goals = adoptedGoals();
        UUID dropped = trace.of(goals.get(0).id()).measures().get(1).id();
        inTransaction(() -> {
            measures.named(dropped).drop(2);
            return null;
        });
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

    /** A plan whose first goal answers what eight people raised in two ways. */
    private List<PlanGoal> adoptedGoals() {
        UUID cycle = drafting();
        inTransaction(() -> {
            water = issues.save(raised(cycle, 1, "Су жоқ", 5));
            water.lead(true);
            issues.save(raised(cycle, 2, "Құбыр ескі", 3)).mergeInto(water, "Бір мәселе");
            issues.save(raised(cycle, 3, "Жарық жоқ", 2)).layAside("Шешілді");
            return water;
        });
        bring(cycle);
        gather(cycle);
        agree(cycle);
        complete(akimat, "adoptDevelopmentPlan", cycle, resolution());
        return plans.adoptedGoals(FORT_SHEVCHENKO);
    }

    private Issue raised(UUID cycle, int number, String text, int voices) {
        return new Issue(
                "I-" + FORT_SHEVCHENKO + "-" + year + number,
                FORT_SHEVCHENKO,
                cycle,
                new RaisedIssue(text, IssueField.WATER, IssueChannel.MEETING, today(), IssueRaiser.RESIDENTS, voices));
    }

    @Override
    protected Map<String, Object> plan() {
        Map<String, Object> plan = super.plan();
        rows(plan, "goals").get(0).put("issues", List.of(water.id().toString()));
        return plan;
    }
}
