package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AKIMAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
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

/**
 * The resolution that puts a validated plan in force, after the working group has met in number and agreed. Never by
 * whoever wrote the draft.
 */
@Service
@Transactional
@RolesAllowed(AKIMAT)
public class AdoptDevelopmentPlan {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final Gatherings gatherings;
    private final PutInForce force;
    private final CycleReach reach;
    private final DecisionLog log;

    AdoptDevelopmentPlan(
            PlanCycles cycles,
            PlanVersions versions,
            Gatherings gatherings,
            PutInForce force,
            CycleReach reach,
            DecisionLog log) {
        this.cycles = cycles;
        this.versions = versions;
        this.gatherings = gatherings;
        this.force = force;
        this.reach = reach;
        this.log = log;
    }

    /** A resolution has a number and a day. */
    public record Resolution(String number, LocalDate on) {}

    /**
     * Throws {@link Refusal} {@code versionElsewhere} unless the plan is validated, {@code gatheringQuorum} or {@code
     * gatheringMajority} when the meeting was not in number or not agreed.
     */
    public void adopt(UUID cycleId, Facts meeting, Resolution resolution) {
        PlanCycle cycle = cycles.locked(cycleId);
        PlanVersion version = versions.underWay(cycleId);
        UUID who = reach.requireOther(Role.AKIMAT, cycle.settlement(), version.draftedBy());
        PlanGathering held = gatherings.keep(version, Kind.MEETING, meeting, true, who);
        force.put(cycle, version, held, resolution, who);
    }

    /** The meeting wants something else: the draft goes back with the reason. */
    public void sendBack(UUID cycleId, String reason) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.AKIMAT, cycle.settlement());
        versions.underWay(cycleId).sendBack(Reasons.given(reason));
        log.append(new Decision(cycleId, "planSentBack", who, reason, Map.of()));
    }
}
