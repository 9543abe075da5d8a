package kz.birlese.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;

/**
 * Something that stands in a calendar.
 *
 * @param uid the same for as long as it is the same thing
 * @param sequence higher each time it was moved: calendars then move their entry
 * @param start a {@link LocalDate} for what lasts the day, else an {@link Instant}
 * @param length null for what lasts the day
 * @param place null where there is none
 * @param description null where there is none
 * @param remindBefore how long before its start the calendar reminds, or null
 */
public record CalendarDate(
        String uid,
        int sequence,
        String summary,
        Temporal start,
        Duration length,
        String place,
        String description,
        Duration remindBefore) {

    /** The whole day in the zone of the product; reminded of in the morning of the day before. */
    static CalendarDate ofDay(String uid, int sequence, String summary, LocalDate day) {
        return new CalendarDate(uid, sequence, summary, day, null, null, null, Duration.ofHours(15));
    }
}
