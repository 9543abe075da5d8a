package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting is given up, with a reason: too few came, or the term of its body has ended. Whoever was invited is told. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class AbandonMeeting {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyReach reach;
    private final MeetingProcess process;
    private final MeetingLetters letters;
    private final MeetingNews news;
    private final Mandate mandate;
    private final DecisionLog log;

    AbandonMeeting(
            MeetingRegister meetings,
            BodyRegister bodies,
            BodyReach reach,
            MeetingProcess process,
            MeetingLetters letters,
            MeetingNews news,
            Mandate mandate,
            DecisionLog log) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.reach = reach;
        this.process = process;
        this.letters = letters;
        this.news = news;
        this.mandate = mandate;
        this.log = log;
    }

    /**
     * Too few came, and it is not held again.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code reasonNeeded}, {@code meetingOutOfStep}
     */
    public void withoutQuorum(UUID meetingId, String reason) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        meeting.abandon(given(reason));
        ended(meeting, body, who);
    }

    /**
     * The body has no mandate on the day of the meeting, or on any it may still get.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code reasonNeeded} at {@code reason}; {@code bodySits} while the body may hold it; {@code
     *     meetingOutOfStep} once it was held
     */
    public void withoutMandate(UUID meetingId, String reason) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        if (!mandate.isMissing(meeting)) {
            throw new Refusal("bodySits", null, Map.of("needed", body.endsOn()));
        }
        meeting.lapse(given(reason));
        process.givenUp(meeting);
        ended(meeting, body, who);
    }

    private void ended(Meeting meeting, Body body, UUID who) {
        Map<String, String> facts = Map.of("lastDay", body.endsOn().toString());
        log.append(new Decision(meeting.id(), "meetingAbandoned", who, meeting.abandonedBecause(), facts));
        letters.abandoned(meeting, body);
        news.abandoned(meeting);
    }

    private static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        return reason.strip();
    }
}
