package kz.birlese.body;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office gives a meeting up before anybody has met, and lets it be held after all. */
@Service
@Transactional
@BySystem
public class CallOffMeeting {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final MeetingLetters letters;
    private final MeetingNews news;
    private final DecisionLog log;
    private final Clock clock;

    CallOffMeeting(
            MeetingRegister meetings,
            BodyRegister bodies,
            MeetingLetters letters,
            MeetingNews news,
            DecisionLog log,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.letters = letters;
        this.news = news;
        this.log = log;
        this.clock = clock;
    }

    /** {@code meetingMetAlready} once a quorum was there. */
    public Optional<String> hindrance(UUID meetingId) {
        return meetings.named(meetingId).mayBeCalledOff() ? Optional.empty() : Optional.of("meetingMetAlready");
    }

    /**
     * Whoever was invited is told. Answers how it stood, so that it can be held after all; empty when it was called for
     * something that has heard of it and gone on.
     */
    public Optional<Meeting.State> of(UUID meetingId, String why) {
        Meeting meeting = meetings.named(meetingId);
        Meeting.State before = meeting.callOff(why);
        log.append(new Decision(meetingId, "meetingCalledOff", null, why, Map.of()));
        if (before == Meeting.State.INVITED) {
            letters.abandoned(meeting, bodies.named(meeting.body()));
        }
        news.abandoned(meeting);
        return meeting.about() == null ? Optional.of(before) : Optional.empty();
    }

    /** {@code meetingTimeOver} when its time has come and gone. */
    public Optional<String> hindranceToGoOn(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        boolean isPast = meeting.startsAt() != null && meeting.startsAt().isBefore(clock.instant());
        return isPast ? Optional.of("meetingTimeOver") : Optional.empty();
    }

    /** It is held after all; whoever had been told that it is not is invited anew. */
    public void goOn(UUID meetingId, Meeting.State before) {
        Meeting meeting = meetings.named(meetingId);
        meeting.goOn(before);
        log.append(new Decision(meetingId, "meetingHeldAfterAll", null, null, Map.of()));
        if (before == Meeting.State.INVITED) {
            letters.afterAll(meeting, bodies.named(meeting.body()));
        }
    }
}
