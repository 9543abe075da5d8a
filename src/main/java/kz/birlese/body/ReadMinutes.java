package kz.birlese.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting decided and by which rules, for the feature that called it: read, never typed in again. */
@Service
@BySystem
@Transactional(readOnly = true)
public class ReadMinutes {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final Clock clock;

    ReadMinutes(MeetingRegister meetings, BodyRegister bodies, BodyRuleRegister rules, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The minutes once they are signed.
     *
     * @throws NotFound when there is no such meeting
     * @throws Refusal {@code meetingOutOfStep} before that
     */
    public SignedMinutes of(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        if (meeting.signedAt() == null) {
            throw new Refusal("meetingOutOfStep");
        }
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
        BodyRule rule = rules.inForce(bodies.named(meeting.body()), day);
        return new SignedMinutes(
                meeting.id(),
                meeting.number(),
                meeting.about(),
                meeting.kind(),
                day,
                meeting.place(),
                meeting.quorum(),
                rule.terms().majorityNumerator() + "/" + rule.terms().majorityDenominator(),
                rule.basis(),
                rule.validFrom(),
                meeting.agenda().stream().filter(AgendaItem::askedFor).toList(),
                meeting.signedPage() == null ? meeting.printKk() : meeting.signedPage(),
                meeting.signedBy());
    }
}
