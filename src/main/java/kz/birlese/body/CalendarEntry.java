package kz.birlese.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.Attachment;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
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
        VEvent event = event(meeting, body, language, meeting.convened() - 1);
        return entry(meeting, language, event, ImmutableMethod.PUBLISH);
    }

    /** Calendars take the entry out. */
    Attachment cancelled(Meeting meeting, Body body, Language language) {
        VEvent event = event(meeting, body, language, meeting.convened());
        event.add(new Status(Status.VALUE_CANCELLED));
        return entry(meeting, language, event, ImmutableMethod.CANCEL);
    }

    private VEvent event(Meeting meeting, Body body, Language language, int sequence) {
        Map<String, Object> facts = Map.of(
                "number", meeting.number(),
                "title", meeting.title(),
                "body", body.name(),
                "agenda", MeetingLetters.agenda(meeting));
        int minutes = meeting.length() == 0 ? USUAL_LENGTH : meeting.length();
        VEvent event = new VEvent(
                meeting.startsAt(),
                Duration.ofMinutes(minutes),
                texts.say(language, "meeting.calendar.summary", facts));
        event.replace(new DtStamp(Instant.EPOCH));
        event.add(new Uid(meeting.id() + "@birlese"))
                .add(new Sequence(sequence))
                .add(new Location(meeting.place()))
                .add(new Description(texts.say(language, "meeting.calendar.description", facts)));
        return event;
    }

    private static Attachment entry(Meeting meeting, Language language, VEvent event, Method method) {
        Calendar calendar = new Calendar()
                .withProdId("-//Birlese//Meetings//" + language)
                .withDefaults()
                .withProperty(method)
                .withComponent(event)
                .getFluentTarget();
        String name = meeting.number().replace('/', '-') + ".ics";
        return new Attachment(name, "text/calendar; charset=UTF-8; method=" + method.getValue(), written(calendar));
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toByteArray();
    }
}
