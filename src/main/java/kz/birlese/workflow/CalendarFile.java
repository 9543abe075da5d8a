package kz.birlese.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Dates as a file for calendar programs (RFC 5545). The same dates are always the same bytes. Nobody is asked to answer by
 * calendar: nobody would read the answers.
 */
public final class CalendarFile {

    private CalendarFile() {}

    /**
     * One date, sent by mail.
     *
     * @param product what made it, for example {@code Meetings//KK}
     */
    public static byte[] of(String product, CalendarDate date) {
        return sent(product, ImmutableMethod.PUBLISH, event(date));
    }

    /** Calendars take the entry out; its sequence is higher than that of the entry. */
    public static byte[] cancelled(String product, CalendarDate date) {
        VEvent event = event(date);
        event.add(new Status(Status.VALUE_CANCELLED));
        return sent(product, ImmutableMethod.CANCEL, event);
    }

    private static byte[] sent(String product, Method method, VEvent event) {
        return written(begun(product).withProperty(method).withComponent(event).getFluentTarget());
    }

    /**
     * A calendar that programs come back to.
     *
     * @param name what they call it
     */
    static byte[] of(String product, String name, List<CalendarDate> dates) {
        Calendar calendar =
                begun(product).withProperty(new XProperty("X-WR-CALNAME", name)).getFluentTarget();
        dates.forEach(date -> calendar.add(event(date)));
        return written(calendar);
    }

    private static Calendar begun(String product) {
        return new Calendar()
                .withProdId("-//Birlese//" + product)
                .withDefaults()
                .getFluentTarget();
    }

    private static VEvent event(CalendarDate date) {
        boolean lastsTheDay = date.start() instanceof LocalDate;
        VEvent event = lastsTheDay
                ? new VEvent(date.start(), date.summary())
                : new VEvent(date.start(), date.length(), date.summary());
        event.replace(new DtStamp(Instant.EPOCH));
        event.add(new Uid(date.uid())).add(new Sequence(date.sequence()));
        if (lastsTheDay) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        if (date.place() != null) {
            event.add(new Location(date.place()));
        }
        if (date.description() != null) {
            event.add(new Description(date.description()));
        }
        if (date.remindBefore() != null) {
            event.add(reminder(date.summary(), date.remindBefore()));
        }
        return event;
    }

    private static VAlarm reminder(String text, Duration before) {
        VAlarm reminder = new VAlarm(before.negated());
        reminder.add(ImmutableAction.DISPLAY).add(new Description(text));
        return reminder;
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toByteArray();
    }
}
