package kz.birlese.workflow;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts days on which offices in Kazakhstan work: not Saturdays, Sundays and the days in the table {@code holiday}. The
 * table changes by migration only, so it is read once.
 */
@Component
public class WorkingDays {

    private final JdbcClient sql;
    private final ZoneId zone;
    private volatile Set<LocalDate> holidays;

    WorkingDays(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.zone = clock.getZone();
    }

    /**
     * The last second (23:59:59, Asia/Aqtau) of the given number of working days after the day of the moment. The day
     * itself does not count; 0 means the end of that day, whatever day it is. Throws when the number is negative.
     */
    public Instant after(Instant moment, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("days: " + workingDays);
        }
        LocalDate day = moment.atZone(zone).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays().contains(day);
    }

    private Set<LocalDate> holidays() {
        if (holidays == null) {
            holidays = sql.sql("select falls_on from holiday").query(LocalDate.class).stream()
                    .collect(Collectors.toUnmodifiableSet());
        }
        return holidays;
    }
}
