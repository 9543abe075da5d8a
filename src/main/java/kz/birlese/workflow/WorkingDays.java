package kz.birlese.workflow;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts days on which offices in Kazakhstan work: not Saturdays and Sundays, unless the table {@code holiday} says
 * otherwise of a day. The table is read once and again after a change.
 */
@Component
public class WorkingDays {

    private final JdbcClient sql;
    private final ZoneId zone;
    private final AtomicInteger edition = new AtomicInteger();
    private volatile Map<LocalDate, Boolean> known;

    WorkingDays(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.zone = clock.getZone();
    }

    /**
     * The last second (23:59:59, Asia/Aqtau) of the given number of working days after the day of the moment. The day
     * itself does not count; 0 means the end of that day, whatever day it is. Throws when the number is negative.
     */
    public Instant after(Instant moment, int workingDays) {
        return dayAfter(moment, workingDays)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
                .toInstant();
    }

    /**
     * How many working days lie after the day of the one moment up to the day of the other, which counts: 0 within one day.
     * Throws when the other is earlier.
     */
    public int between(Instant from, Instant until) {
        LocalDate last = until.atZone(zone).toLocalDate();
        LocalDate first = from.atZone(zone).toLocalDate();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day that many working days after the day of the moment. Throws when the number is negative. */
    public LocalDate dayAfter(Instant moment, int workingDays) {
        return walk(moment, workingDays, 1);
    }

    /** The day that many working days before the day of the moment. Throws when the number is negative. */
    public LocalDate dayBefore(Instant moment, int workingDays) {
        return walk(moment, workingDays, -1);
    }

    private LocalDate walk(Instant moment, int workingDays, int step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("days: " + workingDays);
        }
        LocalDate day = moment.atZone(zone).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean isWeekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return special().getOrDefault(day, isWeekday);
    }

    @TransactionalEventListener
    void forget(CalendarChanged change) {
        edition.incrementAndGet();
        known = null;
    }

    /** Whoever reads while the calendar changes must not keep the old one. */
    private Map<LocalDate, Boolean> special() {
        Map<LocalDate, Boolean> days = known;
        if (days == null) {
            int before = edition.get();
            days = read();
            known = days;
            if (edition.get() != before) {
                known = null;
            }
        }
        return days;
    }

    private Map<LocalDate, Boolean> read() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        sql.sql("select falls_on, works from holiday").query(row -> {
            days.put(row.getObject("falls_on", LocalDate.class), row.getBoolean("works"));
        });
        return Map.copyOf(days);
    }
}
