package kz.birlese.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.CallMeeting;
import kz.birlese.people.BySystem;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the people of a settlement together about the version of its plan under way, and then its working group. */
@Service
@Transactional
@BySystem
public class CallPlanMeeting {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final PlanMeetings meetings;
    private final PlanGates gates;
    private final GroupInOffice groups;
    private final CallMeeting callMeeting;
    private final PlanProcesses processes;
    private final DecisionLog log;
    private final Texts texts;
    private final Clock clock;

    CallPlanMeeting(
            PlanCycles cycles,
            PlanVersions versions,
            PlanMeetings meetings,
            PlanGates gates,
            GroupInOffice groups,
            CallMeeting callMeeting,
            PlanProcesses processes,
            DecisionLog log,
            Texts texts,
            Clock clock) {
        this.cycles = cycles;
        this.versions = versions;
        this.meetings = meetings;
        this.gates = gates;
        this.groups = groups;
        this.callMeeting = callMeeting;
        this.processes = processes;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The community gathering, convened by the working group by its rules; without a group in office it waits for one, and
     * somebody is asked to see to that. Throws {@link Refusal} while something is still to be mended ({@code smartFirst},
     * {@code feasibilityMissing}).
     */
    public void gathering(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        PlanVersion version = versions.underWay(cycleId);
        gates.beforeTheGathering(version);
        call(cycle, version, Kind.GATHERING);
    }

    /** Whichever of the two the plan waits for, now that there is a group in office; nothing when it waits for none. */
    public void awaited(UUID cycleId) {
        if (processes.awaits(Kind.GATHERING, cycleId)) {
            gathering(cycleId);
        } else if (processes.awaits(Kind.MEETING, cycleId)) {
            adoption(cycleId);
        }
    }

    /** The meeting of the working group, as above. Throws {@link Refusal} as above, and for what has vanished without a word. */
    public void adoption(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        PlanVersion version = versions.underWay(cycleId);
        gates.beforeAdoption(version);
        call(cycle, version, Kind.MEETING);
    }

    private void call(PlanCycle cycle, PlanVersion version, Kind kind) {
        groups.of(cycle.settlement())
                .ifPresentOrElse(group -> call(cycle, version, kind, group), () -> await(cycle, kind));
    }

    private void await(PlanCycle cycle, Kind kind) {
        processes.awaitGroup(cycle.id());
        log.append(new Decision(cycle.id(), "groupAwaited", null, null, Map.of("kind", kind.name())));
    }

    private void call(PlanCycle cycle, PlanVersion version, Kind kind, UUID group) {
        Map<String, Object> facts = Map.of("number", cycle.number(), "version", String.valueOf(version.number()));
        String words = "plan.meeting." + kind;
        Trilingual title = new Trilingual(
                texts.say(Language.KK, words + ".title", facts),
                texts.say(Language.RU, words + ".title", facts),
                texts.say(Language.EN, words + ".title", facts));
        String item = texts.say(Language.KK, words + ".item", facts)
                + " / "
                + texts.say(Language.RU, words + ".item", facts)
                + " (SHA-256 " + version.fingerprint() + ")";
        UUID meeting = callMeeting.about(version.id(), group, kind.held(), title, List.of(item));
        meetings.save(new PlanMeeting(meeting, version, kind, clock.instant()));
    }
}
