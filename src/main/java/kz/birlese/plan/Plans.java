package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The adopted plans and their goals, open to everybody: a plan is adopted in public. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class Plans {

    private final VillagePlans plans;
    private final PlanGoals goals;

    Plans(VillagePlans plans, PlanGoals goals) {
        this.plans = plans;
        this.goals = goals;
    }

    /** By settlement, each with its goals. */
    public List<VillagePlan> adopted() {
        return plans.findAdopted();
    }

    /** By settlement and place in the plan. */
    public List<PlanGoal> adoptedGoals() {
        return goals.findAdopted();
    }

    /** In the order of the plan; empty when the settlement has adopted none. */
    public List<PlanGoal> adoptedGoals(String settlement) {
        return goals.findAdopted(settlement);
    }

    /** Throws {@link NotFound} when there is no such goal. */
    public PlanGoal goal(UUID id) {
        return goals.findById(id).orElseThrow(NotFound::new);
    }

    /** Whether the goal exists and its plan is adopted. */
    public boolean isAdopted(UUID goal) {
        return goals.findById(goal).filter(PlanGoal::isAdopted).isPresent();
    }
}
