package kz.birlese.plan;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.body.AgendaItem;
import kz.birlese.body.ReadMinutes;
import kz.birlese.body.SignedMinutes;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanGathering.Facts;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** Where the plan hears what people decided about it: from the signed minutes of the meeting that was called about it. */
@Component
class Gatherings {

    private final PlanMeetings meetings;
    private final PlanGatherings gatherings;
    private final ReadMinutes minutes;
    private final Clock clock;

    Gatherings(PlanMeetings meetings, PlanGatherings gatherings, ReadMinutes minutes, Clock clock) {
        this.meetings = meetings;
        this.gatherings = gatherings;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** What came of the meeting that was called last; throws {@link Refusal} before its minutes are signed. */
    PlanGathering keep(PlanVersion version, Kind kind) {
        PlanMeeting called = meetings.latest(version, kind);
        SignedMinutes signed = minutes.of(called.id());
        return gatherings.save(new PlanGathering(called, signed, facts(signed), clock.instant()));
    }

    private static Facts facts(SignedMinutes signed) {
        AgendaItem asked = signed.asked().get(0);
        return new Facts(
                signed.heldOn(),
                signed.place(),
                signed.quorum().found(),
                signed.quorum().needed(),
                signed.majority(),
                inBothLanguages(signed.basis()),
                signed.rulesFrom(),
                asked.votesFor(),
                asked.votesAgainst(),
                asked.abstained(),
                signed.page());
    }

    private static String inBothLanguages(Trilingual text) {
        return text.kk().equals(text.ru()) ? text.kk() : text.kk() + " / " + text.ru();
    }

    /** What people wanted instead, as the minutes say: number of the meeting, votes, and the words of the resolution. */
    String why(PlanGathering held) {
        AgendaItem asked = minutes.of(held.meeting()).asked().get(0);
        String votes = asked.votesFor() + " : " + asked.votesAgainst() + " : " + asked.abstained();
        String words = asked.resolution() == null ? asked.dissent() : asked.resolution();
        String why = held.meetingNumber() + " (" + votes + ")" + (words == null ? "" : ". " + words);
        return why.length() > Reasons.LONGEST ? why.substring(0, Reasons.LONGEST) : why;
    }

    /**
     * The meeting of the working group that agreed to the version, if that is the last word about it; throws {@link Refusal}
     * {@code gatheringAgreed} otherwise.
     */
    PlanGathering lastWord(PlanVersion version) {
        return gatherings
                .findFirstByVersionIdOrderByRecordedAtDesc(version.id())
                .filter(held -> held.kind() == Kind.MEETING)
                .orElseThrow(() -> new Refusal("gatheringAgreed"));
    }

    /** In the order they were written down. */
    List<PlanGathering> about(List<PlanVersion> versions) {
        return gatherings.findByVersionIdInOrderByRecordedAt(
                versions.stream().map(PlanVersion::id).toList());
    }

    static Map<String, String> logged(PlanGathering held) {
        Facts facts = held.facts();
        Map<String, String> logged = new HashMap<>();
        logged.put("meeting", held.meetingNumber());
        logged.put("heldOn", facts.heldOn().toString());
        logged.put("present", String.valueOf(facts.present()));
        logged.put("needed", String.valueOf(facts.needed()));
        logged.put("majority", facts.majority());
        logged.put("basis", facts.basis());
        logged.put("rulesFrom", facts.rulesFrom().toString());
        logged.put("inFavour", String.valueOf(facts.inFavour()));
        logged.put("against", String.valueOf(facts.against()));
        logged.put("abstained", String.valueOf(facts.abstained()));
        return logged;
    }
}
