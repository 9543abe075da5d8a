package kz.birlese.plan;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a plan that a settlement adopted before it came into the house; that is version 1 of it. Where its cycle is known
 * too, the plan is followed from then on as one that was published here.
 */
@Service
@Transactional
@BySystem
public class EnterAdoptedPlan {

    private final VillagePlans plans;
    private final PlanVersions versions;
    private final EnterCycle enterCycle;
    private final DecisionLog log;
    private final Clock clock;

    EnterAdoptedPlan(VillagePlans plans, PlanVersions versions, EnterCycle enterCycle, DecisionLog log, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.enterCycle = enterCycle;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link Refusal} {@code planAlreadyAdopted} when the settlement has an adopted plan. */
    public UUID with(AdoptedPlan adopted) {
        if (plans.existsBySettlementAndStatus(adopted.settlement(), PlanStatus.ADOPTED)) {
            throw new Refusal("planAlreadyAdopted");
        }
        VillagePlan plan = adopted.cycle() == null ? alone(adopted) : enterCycle.of(adopted);
        Map<String, String> facts = Map.of(
                "settlement", adopted.settlement(),
                "resolution", adopted.resolution(),
                "adoptedOn", adopted.adoptedOn().toString(),
                "goals", String.valueOf(adopted.goals().size()));
        log.append(new Decision(plan.id(), "planEntered", null, null, facts));
        return plan.id();
    }

    private VillagePlan alone(AdoptedPlan adopted) {
        PlanContent content = adopted.content(Map.of());
        VillagePlan plan =
                plans.save(new VillagePlan(adopted.settlement(), content, adopted.resolution(), adopted.adoptedOn()));
        PlanVersion version = new PlanVersion(null, 1, content);
        version.enter(plan.id(), adopted.resolution(), adopted.adoptedOn(), clock.instant());
        versions.save(version);
        return plan;
    }
}
