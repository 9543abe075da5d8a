package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.Trilingual;
import kz.birlese.people.WholeRegion;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar of working days, as the managers of the whole region keep it: it counts everywhere. What is over stays as it was: terms have been counted by it. A
 * change counts for every term that is computed afterwards; terms already given stay.
 */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class KeepCalendar {

    /** The government publishes a year at most; religious feasts are known for a few. */
    private static final int MOST_YEARS_AHEAD = 6;

    private static final int REASON_LENGTH = 200;

    private final JdbcClient sql;
    private final WholeRegion wholeRegion;
    private final DecisionLog log;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    KeepCalendar(
            JdbcClient sql,
            WholeRegion wholeRegion,
            DecisionLog log,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.sql = sql;
        this.wholeRegion = wholeRegion;
        this.log = log;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** The special days of the year in their order. */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
    @Transactional(readOnly = true)
    public List<SpecialDay> ofYear(int year) {
        return sql.sql("select falls_on, works, reason_kk, reason_ru, reason_en from holiday"
                        + " where falls_on between ? and ? order by falls_on")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query((row, number) -> new SpecialDay(
                        row.getObject("falls_on", LocalDate.class),
                        row.getBoolean("works"),
                        new Trilingual(
                                row.getString("reason_kk"), row.getString("reason_ru"), row.getString("reason_en"))))
                .list();
    }

    /** Whether the person at work keeps the calendar, and does not only read it. */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
    @Transactional(readOnly = true)
    public boolean isTheirs() {
        return wholeRegion.isTheirs(Role.PROGRAMME_MANAGER);
    }

    /** Whether the day may still be changed: it has not begun. */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
    public boolean isAhead(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    /**
     * Throws {@link Refusal} with every broken rule at its field ({@code day}, {@code kk}, {@code ru}, {@code en}); {@code
     * calendarDayKnown} when the day stands in the calendar already; {@link NotFound} for a manager of a part of the region.
     *
     * @param day null when none was chosen
     * @param works whether people work on it though it is a weekend; otherwise they are off
     */
    public void add(LocalDate day, boolean works, String kk, String ru, String en) {
        wholeRegion.require(Role.PROGRAMME_MANAGER);
        List<Refusal.Reason> broken = new ArrayList<>();
        checkDay(day, works, broken);
        checkReason(kk, "kk", broken);
        checkReason(ru, "ru", broken);
        checkReason(en, "en", broken);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        insert(new SpecialDay(day, works, new Trilingual(kk.strip(), ru.strip(), en.strip())));
        changed("calendarDayAdded", day, Map.of("day", day.toString(), "works", String.valueOf(works)));
    }

    /** Throws {@link Refusal} {@code calendarDayPast}, and {@link NotFound} as above and for a day not in the calendar. */
    public void remove(LocalDate day) {
        wholeRegion.require(Role.PROGRAMME_MANAGER);
        if (!isAhead(day)) {
            throw new Refusal("calendarDayPast", null, Map.of("found", day));
        }
        if (sql.sql("delete from holiday where falls_on = ?").param(day).update() == 0) {
            throw new NotFound();
        }
        changed("calendarDayRemoved", day, Map.of("day", day.toString()));
    }

    private void checkDay(LocalDate day, boolean works, List<Refusal.Reason> broken) {
        if (day == null) {
            broken.add(new Refusal.Reason("calendarDayNeeded", "day", Map.of()));
        } else if (!isAhead(day)) {
            broken.add(new Refusal.Reason("calendarDayPast", "day", Map.of("found", day)));
        } else if (day.getYear() > LocalDate.now(clock).getYear() + MOST_YEARS_AHEAD) {
            broken.add(new Refusal.Reason("calendarDayTooFar", "day", Map.of("found", day)));
        } else if (works && !isWeekend(day)) {
            broken.add(new Refusal.Reason("calendarDayNoWeekend", "day", Map.of("found", day)));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void checkReason(String reason, String field, List<Refusal.Reason> broken) {
        if (reason == null || reason.isBlank()) {
            broken.add(new Refusal.Reason("textMissing", field, Map.of()));
        } else if (reason.strip().length() > REASON_LENGTH) {
            Map<String, Object> facts = Map.of("found", reason.strip().length(), "needed", REASON_LENGTH);
            broken.add(new Refusal.Reason("textTooLong", field, facts));
        }
    }

    private void insert(SpecialDay day) {
        try {
            sql.sql("insert into holiday (falls_on, works, reason_kk, reason_ru, reason_en) values (?, ?, ?, ?, ?)")
                    .params(
                            day.on(),
                            day.works(),
                            day.reason().kk(),
                            day.reason().ru(),
                            day.reason().en())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Refusal("calendarDayKnown", "day", Map.of("found", day.on()));
        }
    }

    /** Everything about one day of the calendar has the same subject in the log. */
    private void changed(String what, LocalDate day, Map<String, String> facts) {
        UUID subject = UUID.nameUUIDFromBytes(("calendar " + day).getBytes(StandardCharsets.UTF_8));
        log.append(new Decision(subject, what, user.require().id(), null, facts));
        events.publishEvent(new CalendarChanged());
    }
}
