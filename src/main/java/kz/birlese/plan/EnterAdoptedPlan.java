package kz.birlese.plan;

import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a plan that a settlement adopted before it came into the house. */
@Service
@Transactional
@BySystem
public class EnterAdoptedPlan {

    private final VillagePlans plans;
    private final DecisionLog log;

    EnterAdoptedPlan(VillagePlans plans, DecisionLog log) {
        this.plans = plans;
        this.log = log;
    }

    /** Throws {@link Refusal} {@code planAlreadyAdopted} when the settlement has an adopted plan. */
    public UUID with(AdoptedPlan adopted) {
        if (plans.existsBySettlementAndStatus(adopted.settlement(), PlanStatus.ADOPTED)) {
            throw new Refusal("planAlreadyAdopted");
        }
        VillagePlan plan = plans.save(new VillagePlan(adopted));
        Map<String, String> facts = Map.of(
                "settlement", adopted.settlement(),
                "resolution", adopted.resolution(),
                "adoptedOn", adopted.adoptedOn().toString(),
                "goals", String.valueOf(adopted.goals().size()));
        log.append(new Decision(plan.id(), "planEntered", null, null, facts));
        return plan.id();
    }
}
