package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.plan.PlanGathering.Facts;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the community gathering said about the draft. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class RecordGathering {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final PlanGates gates;
    private final Gatherings gatherings;
    private final CycleReach reach;
    private final DecisionLog log;

    RecordGathering(
            PlanCycles cycles,
            PlanVersions versions,
            PlanGates gates,
            Gatherings gatherings,
            CycleReach reach,
            DecisionLog log) {
        this.cycles = cycles;
        this.versions = versions;
        this.gates = gates;
        this.gatherings = gatherings;
        this.reach = reach;
        this.log = log;
    }

    /**
     * People said yes. Throws {@link Refusal} with {@code gatheringQuorum} or {@code gatheringMajority} when they were too
     * few, and when something is still to be mended before the gathering ({@code smartFirst}, {@code feasibilityMissing}).
     */
    public void validated(UUID cycleId, Facts facts) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.WORKING_GROUP, cycle.settlement());
        PlanVersion version = versions.underWay(cycleId);
        gates.beforeTheGathering(version);
        version.validate(gatherings.keep(version, Kind.GATHERING, facts, true, who));
        log.append(new Decision(cycleId, "planValidated", who, null, facts(facts)));
    }

    /** People did not come in number, or want something else: the draft goes back with the reason. */
    public void notValidated(UUID cycleId, Facts facts, String reason) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.WORKING_GROUP, cycle.settlement());
        PlanVersion version = versions.underWay(cycleId);
        gatherings.keep(version, Kind.GATHERING, facts, false, who);
        version.sendBack(Reasons.given(reason));
        log.append(new Decision(cycleId, "planNotValidated", who, reason, facts(facts)));
    }

    static Map<String, String> facts(Facts facts) {
        return Map.of(
                "heldOn", facts.heldOn().toString(),
                "present", String.valueOf(facts.present()),
                "needed", String.valueOf(facts.needed()),
                "inFavour", String.valueOf(facts.inFavour()),
                "against", String.valueOf(facts.against()),
                "abstained", String.valueOf(facts.abstained()));
    }
}
