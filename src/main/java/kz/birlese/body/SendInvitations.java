package kz.birlese.body;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who sits in a body is invited to its meeting, in their own language and with an entry for their calendar. */
@Service
@BySystem
@Transactional
public class SendInvitations {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final MeetingLetters letters;

    SendInvitations(MeetingRegister meetings, BodyRegister bodies, MeetingLetters letters) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.letters = letters;
    }

    /** {@code times} counts repetitions. Whoever has no account gets the printed notice; the meeting's page says who they are. */
    public void to(UUID meetingId, int times) {
        Meeting meeting = meetings.named(meetingId);
        meeting.invite();
        letters.invite(meeting, bodies.named(meeting.body()), times);
    }

    /** They are to be sent once more, to the same meeting. */
    public void again(UUID meetingId) {
        meetings.named(meetingId).inviteAgain();
    }

    /** Takes {@link #again} back. */
    public void notAgain(UUID meetingId) {
        meetings.named(meetingId).invite();
    }
}
