package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager keeps the calendar; terms computed afterwards follow it. Saturday is 11 September 2032. */
class KeepCalendarTest extends HouseTest {

    private static final Instant FRIDAY = Instant.parse("2032-09-10T06:00:00Z");
    private static final LocalDate SATURDAY = LocalDate.of(2032, 9, 11);
    private static final LocalDate MONDAY = LocalDate.of(2032, 9, 13);

    @Autowired
    KeepCalendar calendar;

    @Autowired
    WorkingDays days;

    @Autowired
    DecisionLog log;

    private UUID manager;

    @BeforeEach
    void onFriday() {
        time.set(FRIDAY);
        manager = person(Role.PROGRAMME_MANAGER);
    }

    @AfterEach
    void asBefore() {
        as(manager, () -> calendar.ofYear(2032).forEach(day -> calendar.remove(day.on())));
    }

    @Test
    void aTermComputedAfterwardsLeavesOutANewDayOff() {
        assertThat(days.dayAfter(FRIDAY, 1)).isEqualTo(MONDAY);
        as(manager, () -> calendar.add(MONDAY, false, "Мереке", "Праздник", "Feast"));
        assertThat(days.dayAfter(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(1));
        as(manager, () -> calendar.remove(MONDAY));
        assertThat(days.dayAfter(FRIDAY, 1)).isEqualTo(MONDAY);
    }

    @Test
    void aSaturdayMovedByDecreeCounts() {
        as(manager, () -> calendar.add(SATURDAY, true, "Ауыстырылды", "Перенос", "Moved"));
        assertThat(days.dayAfter(FRIDAY, 1)).isEqualTo(SATURDAY);
        assertThat(days.dayBefore(Instant.parse("2032-09-13T06:00:00Z"), 1)).isEqualTo(SATURDAY);
    }

    @Test
    void whoChangedTheCalendarStandsInTheDecisionLog() {
        as(manager, () -> {
            calendar.add(MONDAY, false, "Мереке", "Праздник", "Feast");
            calendar.remove(MONDAY);
        });
        UUID subject = UUID.nameUUIDFromBytes(("calendar " + MONDAY).getBytes(StandardCharsets.UTF_8));
        assertThat(log.about(subject))
                .extracting(entry ->
                        entry.decision().what() + " " + entry.decision().who())
                .containsSequence("calendarDayAdded " + manager, "calendarDayRemoved " + manager);
    }

    @Test
    void whatHasBegunIsNotChanged() {
        LocalDate today = LocalDate.of(2032, 9, 10);
        as(manager, () -> {
            assertThatThrownBy(() -> calendar.add(today, false, "a", "b", "c")).hasMessageContaining("calendarDayPast");
            assertThatThrownBy(() -> calendar.add(today.minusDays(30), false, "a", "b", "c"))
                    .hasMessageContaining("calendarDayPast");
            assertThatThrownBy(() -> calendar.remove(LocalDate.of(2026, 12, 16)))
                    .hasMessageContaining("calendarDayPast");
        });
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 16))).isFalse();
    }

    @Test
    void aDayStandsInTheCalendarOnceWithItsReasonInThreeLanguages() {
        as(manager, () -> {
            calendar.add(MONDAY, false, "Мереке", "Праздник", "Feast");
            assertThatThrownBy(() -> calendar.add(MONDAY, false, "a", "b", "c"))
                    .hasMessageContaining("calendarDayKnown");
            assertThatThrownBy(() -> calendar.add(MONDAY.plusDays(1), false, " ", null, "x".repeat(201)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                            .extracting(reason -> reason.rule() + " " + reason.field())
                            .containsExactly("textMissing kk", "textMissing ru", "textTooLong en"));
            assertThatThrownBy(() -> calendar.add(MONDAY.plusDays(1), true, "a", "b", "c"))
                    .hasMessageContaining("calendarDayNoWeekend");
            assertThatThrownBy(() -> calendar.add(MONDAY.plusYears(7), false, "a", "b", "c"))
                    .hasMessageContaining("calendarDayTooFar");
            assertThatThrownBy(() -> calendar.remove(MONDAY.plusDays(2))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyAManagerChangesIt() {
        for (Role role : new Role[] {Role.DIRECTOR, Role.AUDITOR, Role.ADMIN, Role.FINANCE}) {
            as(person(role), () -> {
                assertThatThrownBy(() -> calendar.add(MONDAY, false, "a", "b", "c"))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> calendar.remove(MONDAY)).isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void onlyForTheWholeRegionIsItChanged() {
        as(person(new Reach(Role.PROGRAMME_MANAGER, "470000000")), () -> {
            assertThat(calendar.isTheirs()).isTrue();
            calendar.add(MONDAY, false, "Мереке", "Праздник", "Feast");
        });
        for (String part : new String[] {"475200000", "475233100"}) {
            as(person(new Reach(Role.PROGRAMME_MANAGER, part)), () -> {
                assertThat(calendar.isTheirs()).isFalse();
                assertThatThrownBy(() -> calendar.add(MONDAY.plusDays(1), false, "a", "b", "c"))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> calendar.remove(MONDAY)).isInstanceOf(NotFound.class);
            });
        }
        assertThat(days.dayAfter(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void theDaysKnownBeforeHaveTheirReasonsInThreeLanguages() {
        as(
                manager,
                () -> assertThat(calendar.ofYear(2026)).hasSizeGreaterThan(20).anySatisfy(day -> {
                    assertThat(day.on()).isEqualTo(LocalDate.of(2026, 3, 25));
                    assertThat(day.works()).isFalse();
                    assertThat(day.reason().kk()).isEqualTo("Наурыз мейрамы (ауыстырылған)");
                    assertThat(day.reason().ru()).isEqualTo("Наурыз мейрамы (перенос)");
                    assertThat(day.reason().en()).isEqualTo("Nauryz (moved)");
                }));
    }
}
