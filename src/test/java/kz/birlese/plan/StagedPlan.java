package kz.birlese.plan;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans in force, for tests that need a goal and nothing else of a village; nobody came to them through tasks. */
@Component
public class StagedPlan {

    private final VillagePlans plans;
    private final PlanGoals goals;
    private final EntityManager entities;
    private final JdbcClient sql;

    StagedPlan(VillagePlans plans, PlanGoals goals, EntityManager entities, JdbcClient sql) {
        this.plans = plans;
        this.goals = goals;
        this.entities = entities;
        this.sql = sql;
    }

    /** The first goal of the settlement, which counts jobs; where it has no plan it gets one for the years 2026 to 2030. */
    @Transactional
    public UUID goal(String settlement, Trilingual words) {
        return goals.findAdopted(settlement).stream()
                .map(PlanGoal::id)
                .findFirst()
                .orElseGet(() -> {
                    PlanContent.Goal goal = goal(1, words, "jobsCreated", 10);
                    inForce(settlement, new PlanContent(words, 2026, 2030, List.of(goal)));
                    return goal.id();
                });
    }

    static PlanContent.Goal goal(int number, Trilingual words, String indicator, int target) {
        return new PlanContent.Goal(
                UUID.randomUUID(), number, words, indicator, null, BigDecimal.valueOf(target), List.of(), List.of());
    }

    /** Answers the plan. */
    @Transactional
    public UUID inForce(String settlement, PlanContent content) {
        LocalDate adoptedOn = LocalDate.of(content.firstYear(), 1, 15);
        VillagePlan plan = plans.save(new VillagePlan(settlement, content, "7-01", adoptedOn));
        PlanVersion version = new PlanVersion(null, 1, content);
        entities.persist(version);
        entities.flush();
        sql.sql("update plan_version set status = 'ADOPTED', plan = ?, resolution = '7-01', adopted_on = ?,"
                        + " published_at = current_timestamp where id = ?")
                .params(plan.id(), adoptedOn, version.id())
                .update();
        return plan.id();
    }
}
