package kz.birlese.plan;

import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from the signed minutes what the community gathering, and then the working group, decided about the version under
 * way: heads, quorum, votes and majority, by the rules of the body on that day.
 */
@Service
@Transactional
@BySystem
public class RecordGathering {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final PlanGates gates;
    private final Gatherings gatherings;
    private final PlanProcesses processes;
    private final DecisionLog log;

    RecordGathering(
            PlanCycles cycles,
            PlanVersions versions,
            PlanGates gates,
            Gatherings gatherings,
            PlanProcesses processes,
            DecisionLog log) {
        this.cycles = cycles;
        this.versions = versions;
        this.gates = gates;
        this.gatherings = gatherings;
        this.processes = processes;
        this.log = log;
    }

    /**
     * Answers whether the gathering validated the version; otherwise it goes back with what the minutes say. Throws {@link
     * Refusal} before they are signed, and when something is still to be mended before the gathering.
     */
    public boolean gathering(UUID cycleId) {
        PlanVersion version = underWay(cycleId);
        PlanGathering held = gatherings.keep(version, Kind.GATHERING);
        if (held.agreed()) {
            gates.beforeTheGathering(version);
            version.validate(held);
        }
        return recorded(version, held, "planValidated", "planNotValidated");
    }

    /** Answers whether the working group agreed to adopt it; as above. */
    public boolean adoption(UUID cycleId) {
        PlanVersion version = underWay(cycleId);
        PlanGathering held = gatherings.keep(version, Kind.MEETING);
        if (held.agreed()) {
            version.mustBeCarriedBy(held);
        }
        return recorded(version, held, "planAgreed", "planNotAgreed");
    }

    private PlanVersion underWay(UUID cycleId) {
        return versions.underWay(cycles.locked(cycleId).id());
    }

    private boolean recorded(PlanVersion version, PlanGathering held, String yes, String no) {
        String why = held.agreed() ? null : gatherings.why(held);
        String what = held.agreed() ? yes : no;
        log.append(new Decision(version.cycle(), what, held.recordedBy(), why, Gatherings.logged(held)));
        if (!held.agreed()) {
            version.sendBack(why);
            processes.decided(version.cycle(), false);
        }
        return held.agreed();
    }
}
