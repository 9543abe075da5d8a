package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People are called together once more after a meeting about the plan was given up. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class RecallMeeting {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final PlanMeetings meetings;
    private final CycleReach reach;
    private final DecisionLog log;

    RecallMeeting(PlanCycles cycles, PlanVersions versions, PlanMeetings meetings, CycleReach reach, DecisionLog log) {
        this.cycles = cycles;
        this.versions = versions;
        this.meetings = meetings;
        this.reach = reach;
        this.log = log;
    }

    /** Why the last one was given up; throws {@link NotFound} outside of the person's territory. */
    @Transactional(readOnly = true)
    public String why(UUID cycleId, Kind kind) {
        reach.require(Role.WORKING_GROUP, cycles.named(cycleId).settlement());
        return meetings.latest(versions.underWay(cycleId), kind).abandonedBecause();
    }

    /**
     * They are to be called again.
     *
     * @param how what is done so that enough come
     * @throws Refusal when nothing is said about that
     */
    public void again(UUID cycleId, Kind kind, String how) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.WORKING_GROUP, cycle.settlement());
        String reason = Reasons.given(how);
        log.append(new Decision(cycleId, "planMeetingRecalled", who, reason, Map.of("kind", kind.name())));
    }
}
