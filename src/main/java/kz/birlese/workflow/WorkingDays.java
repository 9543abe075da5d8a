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

    /**
     * The same number in the words of the database, for questions about many moments at once: Mondays to Fridays by the
     * number of the day since 1 January 1970, a Thursday, then what the table says otherwise. Aqtau has been at +05:00
     * since 2004, before any case of this house.
     *
     * @param from a column that is not null
     * @param until a column that is not null, at the same moment or later
     */
    static String betweenInSql(String from, String until) {
        String first = dayInSql(from);
        String last = dayInSql(until);
        return "(" + weekdaysInSql(last) + " - " + weekdaysInSql(first)
                + " + (select coalesce(sum(case when works then 1 else -1 end), 0) from holiday"
                + " where falls_on > date '1970-01-01' + " + first + " and falls_on <= date '1970-01-01' + " + last
                + " and works = (extract(isodow from falls_on) > 5)))";
    }

    private static String dayInSql(String moment) {
        return "cast(floor((extract(epoch from " + moment + ") + 18000) / 86400) as integer)";
    }

    /** How many there have been up to the day, from a Monday on. */
    private static String weekdaysInSql(String day) {
        return "(5 * ((" + day + " + 3) / 7) + least(mod(" + day + " + 3, 7) + 1, 5))";
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
