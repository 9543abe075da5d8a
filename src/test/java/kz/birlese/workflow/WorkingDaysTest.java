package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.birlese.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkingDaysTest extends HouseTest {

    private static final ZoneId AQTAU = ZoneId.of("Asia/Aqtau");

    @Autowired
    WorkingDays days;

    @Test
    void aWorkingDayAfterFridayIsMondayNight() {
        assertThat(after("2026-11-20T10:00", 1)).isEqualTo("2026-11-23T23:59:59");
    }

    @Test
    void nauryzDoesNotCount() {
        // 21 and 22 March 2026 fall on a weekend and move behind the 23rd.
        assertThat(after("2026-03-20T10:00", 1)).isEqualTo("2026-03-26T23:59:59");
    }

    @Test
    void aHolidayOnAWeekendTakesTheNextWorkingDay() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 10))).isTrue();
    }

    @Test
    void christmasOnAWeekendTakesNoOtherDay() {
        assertThat(days.isWorkingDay(LocalDate.of(2029, 1, 8))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 1, 7))).isFalse();
    }

    @Test
    void theDayBeginsInAqtauNotInGreenwich() {
        Instant lateOnSunday = Instant.parse("2026-11-22T18:59:59Z");
        Instant earlyOnMonday = Instant.parse("2026-11-22T19:00:00Z");
        assertThat(days.after(lateOnSunday, 1)).isEqualTo(Instant.parse("2026-11-23T18:59:59Z"));
        assertThat(days.after(earlyOnMonday, 1)).isEqualTo(Instant.parse("2026-11-24T18:59:59Z"));
    }

    @Test
    void noDaysMeansTheEndOfTheSameDay() {
        assertThat(after("2026-11-22T10:00", 0)).isEqualTo("2026-11-22T23:59:59");
    }

    @Test
    void everyYearFrom2025To2030HasItsFixedHolidays() {
        for (int year = 2025; year <= 2030; year++) {
            assertThat(days.isWorkingDay(LocalDate.of(year, 12, 16)))
                    .as("Independence Day " + year)
                    .isFalse();
            assertThat(days.isWorkingDay(LocalDate.of(year, 5, 9)))
                    .as("Victory Day " + year)
                    .isFalse();
        }
    }

    @Test
    void daysDoNotRunBackwards() {
        assertThatThrownBy(() -> days.after(Instant.EPOCH, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private String after(String local, int count) {
        Instant moment = LocalDateTime.parse(local).atZone(AQTAU).toInstant();
        return days.after(moment, count).atZone(AQTAU).toLocalDateTime().toString();
    }
}
