package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AKIMAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The resolution that puts a version of a plan in force, after the gathering has validated it and the working group has
 * agreed; what they decided is read from their minutes. Never by whoever wrote the draft.
 */
@Service
@Transactional
@RolesAllowed(AKIMAT)
public class AdoptDevelopmentPlan {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final Gatherings gatherings;
    private final PutInForce force;
    private final PlanProcesses processes;
    private final CycleReach reach;
    private final DecisionLog log;

    AdoptDevelopmentPlan(
            PlanCycles cycles,
            PlanVersions versions,
            Gatherings gatherings,
            PutInForce force,
            PlanProcesses processes,
            CycleReach reach,
            DecisionLog log) {
        this.cycles = cycles;
        this.versions = versions;
        this.gatherings = gatherings;
        this.force = force;
        this.processes = processes;
        this.reach = reach;
        this.log = log;
    }

    /** A resolution has a number and a day. */
    public record Resolution(String number, LocalDate on) {}

    /** The meeting of the working group the resolution rests on; throws {@link NotFound} outside of the territory. */
    @Transactional(readOnly = true)
    public PlanGathering meeting(UUID cycleId) {
        reach.require(Role.AKIMAT, cycles.named(cycleId).settlement());
        return gatherings.lastWord(versions.underWay(cycleId));
    }

    /**
     * Throws {@link Refusal} {@code versionElsewhere} unless the plan is validated, {@code gatheringAgreed} unless the
     * working group has agreed to it as it reads now, {@code gatheringQuorum} when the group was not in number.
     */
    public void adopt(UUID cycleId, Resolution resolution) {
        PlanCycle cycle = cycles.locked(cycleId);
        PlanVersion version = versions.underWay(cycleId);
        UUID who = reach.requireOther(Role.AKIMAT, cycle.settlement(), version.draftedBy());
        force.put(cycle, version, gatherings.lastWord(version), resolution, who);
        processes.decided(cycleId, true);
    }

    /** The akimat wants something else: the draft goes back with the reason. */
    public void sendBack(UUID cycleId, String reason) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.AKIMAT, cycle.settlement());
        versions.underWay(cycleId).sendBack(Reasons.given(reason));
        log.append(new Decision(cycleId, "planSentBack", who, reason, Map.of()));
        processes.decided(cycleId, false);
    }
}
