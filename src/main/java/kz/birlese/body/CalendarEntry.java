package kz.birlese.body;

import java.time.Duration;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.Attachment;
import kz.birlese.workflow.CalendarDate;
import kz.birlese.workflow.CalendarFile;
import org.springframework.stereotype.Component;

/**
 * A meeting as an entry for the calendar of whoever is invited (RFC 5545). Convened again it is the same entry with a
 * higher sequence, so that calendars move it. Nobody is asked to answer by calendar: nobody would read the answers.
 */
@Component
class CalendarEntry {

    /** In minutes, where the agenda says nothing. */
    private static final int USUAL_LENGTH = 60;

    private final Texts texts;

    CalendarEntry(Texts texts) {
        this.texts = texts;
    }

    Attachment of(Meeting meeting, Body body, Language language) {
        CalendarDate date = date(meeting, body, language, meeting.edition());
        return attached(meeting, "PUBLISH", CalendarFile.of("Meetings//" + language, date));
    }

    /** Calendars take the entry out. */
    Attachment cancelled(Meeting meeting, Body body, Language language) {
        CalendarDate date = date(meeting, body, language, meeting.edition() + 1);
        return attached(meeting, "CANCEL", CalendarFile.cancelled("Meetings//" + language, date));
    }

    /** The same entry for a calendar that lies with somebody else: which body, when and where, and a day before a word. */
    CalendarDate bare(Meeting meeting, Body body, Language language) {
        String summary = texts.say(language, "dates.meeting", Map.of("body", body.name()));
        return date(meeting, meeting.edition(), summary, null, Duration.ofDays(1));
    }

    private CalendarDate date(Meeting meeting, Body body, Language language, int sequence) {
        Map<String, Object> facts = Map.of(
                "number", meeting.number(),
                "title", meeting.title(),
                "body", body.name(),
                "agenda", MeetingLetters.agenda(meeting));
        return date(
                meeting,
                sequence,
                texts.say(language, "meeting.calendar.summary", facts),
                texts.say(language, "meeting.calendar.description", facts),
                null);
    }

    private static CalendarDate date(
            Meeting meeting, int sequence, String summary, String description, Duration remindBefore) {
        return new CalendarDate(
                meeting.id() + "@birlese",
                sequence,
                summary,
                meeting.startsAt(),
                Duration.ofMinutes(meeting.length() == 0 ? USUAL_LENGTH : meeting.length()),
                meeting.place(),
                description,
                remindBefore);
    }

    private static Attachment attached(Meeting meeting, String method, byte[] file) {
        String name = meeting.number().replace('/', '-') + ".ics";
        return new Attachment(name, "text/calendar; charset=UTF-8; method=" + method, file);
    }
}
