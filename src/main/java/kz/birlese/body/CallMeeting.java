package kz.birlese.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls a meeting of a body: its secretary is asked to prepare it. */
@Service
@BySystem
@Transactional(propagation = Propagation.MANDATORY)
public class CallMeeting {

    /** In minutes; the secretary changes it. */
    private static final int USUAL_LENGTH = 20;

    private final BodyRegister bodies;
    private final MeetingRegister meetings;
    private final MeetingProcess process;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    CallMeeting(
            BodyRegister bodies,
            MeetingRegister meetings,
            MeetingProcess process,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.process = process;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Answers the id of the meeting. Within the caller's transaction.
     *
     * @param about the case it is held about, told back by {@link MeetingHeld}, {@link MeetingClosed} and {@link
     *     MeetingAbandoned}; null for a meeting of the body's own
     * @param agenda what is to be decided, item by item; the secretary may add to it, and where it is about a case take
     *     nothing of it away
     * @throws NotFound when there is no such body
     * @throws Refusal {@code bodyOver} when its term is over
     */
    public UUID about(UUID about, UUID body, Meeting.Kind kind, Trilingual title, List<String> agenda) {
        Body meeting = bodies.lock(body);
        LocalDate today = LocalDate.now(clock);
        meeting.mustSit(today);
        List<AgendaItem> items = agenda.stream()
                .map(text -> AgendaItem.planned(text, USUAL_LENGTH, AgendaItem.Kind.DECISION))
                .map(item -> about == null ? item : item.asAskedFor())
                .toList();
        Meeting called = meetings.saveAndFlush(
                new Meeting(number(meeting, today.getYear()), body, kind, about, title, items, clock.instant()));
        UUID who = user.find().map(SignedIn::id).orElse(null);
        log.append(new Decision(called.id(), "meetingCalled", who, null, Map.of("kind", kind.name())));
        process.called(called.id());
        return called.id();
    }

    private String number(Body body, int year) {
        String prefix = body.numbersIn(year);
        return prefix + "%02d".formatted(meetings.countByNumberStartingWith(prefix) + 1);
    }
}
