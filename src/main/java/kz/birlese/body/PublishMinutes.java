package kz.birlese.body;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed minutes of a meeting become public, and what it asked for begins. */
@Service
@BySystem
@Transactional
public class PublishMinutes {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final MeetingActions actions;
    private final MeetingProcess process;
    private final MeetingLetters letters;
    private final MeetingNews news;
    private final DecisionLog log;
    private final Clock clock;

    PublishMinutes(
            MeetingRegister meetings,
            BodyRegister bodies,
            MeetingActions actions,
            MeetingProcess process,
            MeetingLetters letters,
            MeetingNews news,
            DecisionLog log,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.actions = actions;
        this.process = process;
        this.letters = letters;
        this.news = news;
        this.log = log;
        this.clock = clock;
    }

    /** Publishes them, tells the members and whoever is to do something, and starts the actions. */
    public void of(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        meeting.publish(clock.instant());
        log.append(new Decision(meetingId, "minutesPublished", null, null, Map.of()));
        List<MeetingAction> given = new ArrayList<>();
        for (Assignment assignment : meeting.assignments()) {
            String number = meeting.number() + "-A" + (given.size() + 1);
            given.add(actions.saveAndFlush(new MeetingAction(number, meetingId, assignment)));
        }
        letters.minutes(meeting, body);
        given.forEach(action -> letters.action(action, meeting));
        given.forEach(process::actionGiven);
        news.closed(meeting);
    }
}
