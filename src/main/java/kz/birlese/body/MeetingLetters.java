package kz.birlese.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.Accounts;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import kz.birlese.record.Attachment;
import org.springframework.stereotype.Component;

/** Letters about a meeting, to those of the body who have an account. */
@Component
class MeetingLetters {

    private final Letters letters;
    private final Seats seats;
    private final Accounts accounts;
    private final CalendarEntry calendar;
    private final Clock clock;

    MeetingLetters(Letters letters, Seats seats, Accounts accounts, CalendarEntry calendar, Clock clock) {
        this.letters = letters;
        this.seats = seats;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Once for each time the meeting is convened, and each time it is repeated; the entry takes the place of the one before. */
    void invite(Meeting meeting, Body body, int times) {
        members(body).forEach(account -> {
            Attachment entry = calendar.of(
                    meeting, body, accounts.findById(account).orElseThrow().language());
            String key = "meetingInvitation/" + meeting.id() + "/" + meeting.convened() + "/" + account
                    + (times == 0 ? "" : "/" + times);
            Letter letter = new Letter(key, account, template(meeting), Topic.BINDING, Subject.ofCase(meeting.id()));
            letters.tell(letter, facts(meeting, body), entry);
        });
    }

    /** Too few came before, or it was moved, or it is the first time. */
    private static String template(Meeting meeting) {
        if (meeting.convened() == 1) {
            return "meetingInvitation";
        }
        return meeting.isMoved() ? "meetingMoved" : "meetingReconvened";
    }

    /** It is not held: whoever was invited to it takes it out of their calendar. */
    void abandoned(Meeting meeting, Body body) {
        if (meeting.convened() == 0) {
            return;
        }
        Map<String, Object> facts = facts(meeting, body);
        facts.put("reason", meeting.abandonedBecause());
        members(body).forEach(account -> {
            Attachment entry = calendar.cancelled(
                    meeting, body, accounts.findById(account).orElseThrow().language());
            String key = "meetingAbandoned/" + meeting.id() + "/" + account
                    + (meeting.resumed() == 0 ? "" : "/" + meeting.resumed());
            letters.tell(
                    new Letter(key, account, "meetingAbandoned", Topic.BINDING, Subject.ofCase(meeting.id())),
                    facts,
                    entry);
        });
    }

    void minutes(Meeting meeting, Body body) {
        members(body)
                .forEach(account -> letters.tell(
                        new Letter(
                                "meetingMinutes/" + meeting.id() + "/" + account,
                                account,
                                "meetingMinutes",
                                Topic.LOOKING_AFTER,
                                Subject.ofCase(meeting.id())),
                        facts(meeting, body)));
    }

    /** It is held after all, as it was to be, and stands in calendars again. */
    void afterAll(Meeting meeting, Body body) {
        members(body).forEach(account -> {
            Attachment entry = calendar.of(
                    meeting, body, accounts.findById(account).orElseThrow().language());
            String key = "meetingAfterAll/" + meeting.id() + "/" + meeting.resumed() + "/" + account;
            letters.tell(
                    new Letter(key, account, "meetingAfterAll", Topic.BINDING, Subject.ofCase(meeting.id())),
                    facts(meeting, body),
                    entry);
        });
    }

    /** To whoever is to do it, where they have an account. */
    void action(MeetingAction action, Meeting meeting) {
        Stream.ofNullable(action.seat())
                .flatMap(seat -> seats.findById(seat).stream())
                .map(Seat::account)
                .filter(account -> account != null)
                .forEach(account -> letters.tell(
                        new Letter(
                                "meetingAction/" + action.id(),
                                account,
                                "meetingAction",
                                Topic.MY_TASKS,
                                Subject.ofCase(action.id())),
                        Map.of(
                                "number", action.number(),
                                "meeting", meeting.number(),
                                "text", action.text(),
                                "due", action.due())));
    }

    private Stream<UUID> members(Body body) {
        return seats.heldOn(body.id(), LocalDate.now(clock)).stream()
                .map(Seat::account)
                .filter(account -> account != null);
    }

    private static Map<String, Object> facts(Meeting meeting, Body body) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", meeting.number());
        facts.put("title", meeting.title());
        facts.put("body", body.name());
        facts.put("startsAt", meeting.startsAt());
        facts.put("place", meeting.place());
        facts.put("agenda", agenda(meeting));
        return facts;
    }

    /** An item to a line. */
    static String agenda(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        meeting.agenda().forEach(item -> lines.add((lines.size() + 1) + ". " + item.text()));
        return String.join("\n", lines);
    }
}
