package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.Bodies;
import kz.birlese.body.Body;
import kz.birlese.body.CallMeeting;
import kz.birlese.people.BySystem;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanGathering.Kind;
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
    private final Bodies bodies;
    private final CallMeeting callMeeting;
    private final Texts texts;
    private final Clock clock;

    CallPlanMeeting(
            PlanCycles cycles,
            PlanVersions versions,
            PlanMeetings meetings,
            PlanGates gates,
            Bodies bodies,
            CallMeeting callMeeting,
            Texts texts,
            Clock clock) {
        this.cycles = cycles;
        this.versions = versions;
        this.meetings = meetings;
        this.gates = gates;
        this.bodies = bodies;
        this.callMeeting = callMeeting;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The community gathering, convened by the working group by its rules. Throws {@link Refusal} while something is still
     * to be mended ({@code smartFirst}, {@code feasibilityMissing}), and {@code bodyOver} without a group in office.
     */
    public void gathering(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        PlanVersion version = versions.underWay(cycleId);
        gates.beforeTheGathering(version);
        call(cycle, version, Kind.GATHERING);
    }

    /** The meeting of the working group. Throws {@link Refusal} as above, and for what has vanished without a word. */
    public void adoption(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        PlanVersion version = versions.underWay(cycleId);
        gates.beforeAdoption(version);
        call(cycle, version, Kind.MEETING);
    }

    private void call(PlanCycle cycle, PlanVersion version, Kind kind) {
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
        UUID meeting = callMeeting.about(version.id(), body(cycle), kind.held(), title, List.of(item));
        meetings.save(new PlanMeeting(meeting, version, kind, clock.instant()));
    }

    /** The group in office; its predecessor has no say in what is decided now. */
    private UUID body(PlanCycle cycle) {
        LocalDate today = LocalDate.now(clock);
        return bodies.of(cycle.settlement()).stream()
                .filter(each -> each.kind() == Body.Kind.WORKING_GROUP && each.isInOffice(today))
                .map(Body::id)
                .findFirst()
                .orElse(cycle.body());
    }
}
