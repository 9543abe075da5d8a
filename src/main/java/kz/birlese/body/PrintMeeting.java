package kz.birlese.body;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Pdf;
import kz.birlese.people.QrCode;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a meeting, in Kazakh and in Russian: the notice to hang up and hand out, and the sheet to sign. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class PrintMeeting {

    /** Lines for people beside those of the body. */
    private static final int GUEST_LINES = 10;

    /** So many lines more than the quorum of a gathering. */
    private static final int SPARE_LINES = 30;

    private final ReadMeeting read;
    private final BodyRules rules;
    private final Pdf pdf;
    private final Clock clock;

    PrintMeeting(ReadMeeting read, BodyRules rules, Pdf pdf, Clock clock) {
        this.read = read;
        this.rules = rules;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * The notice: a page in Kazakh, then one in Russian.
     *
     * @throws NotFound for whoever may not read the meeting
     * @throws Refusal {@code meetingUnprepared} while it has no day
     */
    public byte[] notice(UUID meetingId) {
        return pdf.inBoth("meeting-notice", facts(meetingId));
    }

    /** The attendance sheet in both languages: numbered lines, and a code that says which meeting it is; as above. */
    public byte[] attendanceSheet(UUID meetingId) {
        return pdf.inBoth("attendance-sheet", facts(meetingId));
    }

    private Map<String, Object> facts(UUID meetingId) {
        ReadMeeting.Page page = read.of(meetingId);
        Meeting meeting = page.meeting();
        if (meeting.startsAt() == null) {
            throw new Refusal("meetingUnprepared");
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", meeting.number());
        facts.put("body", page.body().name());
        facts.put("title", meeting.title());
        facts.put("kind", meeting.kind().name());
        facts.put("startsAt", meeting.startsAt());
        facts.put("place", meeting.place());
        facts.put("agenda", meeting.agenda());
        facts.put("seats", meeting.kind() == Meeting.Kind.GATHERING ? List.of() : page.seats());
        facts.put("lines", lines(page));
        facts.put("code", QrCode.picture(meeting.number()));
        return facts;
    }

    /** How many empty lines the sheet has. */
    private int lines(ReadMeeting.Page page) {
        if (page.meeting().kind() == Meeting.Kind.REGULAR) {
            return GUEST_LINES;
        }
        LocalDate day = LocalDate.ofInstant(page.meeting().startsAt(), clock.getZone());
        BodyRule rule = rules.inForce(page.body().id(), day);
        return rule.terms().gatheringQuorum() + SPARE_LINES;
    }
}
