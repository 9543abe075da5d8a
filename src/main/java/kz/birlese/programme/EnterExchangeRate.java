package kz.birlese.programme;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.WholeRegion;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the rate that conversions to euro use from a day on, everywhere: only for the whole region. A rate once entered
 * stays as it is.
 */
@Service
@Transactional
@RolesAllowed({Role.Named.FINANCE, Role.Named.PROGRAMME_MANAGER})
public class EnterExchangeRate {

    /** What the table keeps of a rate. */
    private static final int DECIMALS = 6;

    private static final int DIGITS_BEFORE = 9;
    private static final int SOURCE_LENGTH = 200;

    private final JdbcTemplate jdbc;
    private final WholeRegion wholeRegion;
    private final DecisionLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    EnterExchangeRate(
            JdbcTemplate jdbc, WholeRegion wholeRegion, DecisionLog log, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.wholeRegion = wholeRegion;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the person at work enters rates, and does not only read them. */
    @RolesAllowed({Role.Named.FINANCE, Role.Named.PROGRAMME_MANAGER, Role.Named.DIRECTOR, Role.Named.AUDITOR})
    @Transactional(readOnly = true)
    public boolean isTheirs() {
        return wholeRegion.isTheirs(Role.FINANCE, Role.PROGRAMME_MANAGER);
    }

    /**
     * Throws {@link Refusal} with every broken rule at its field ({@code day}, {@code rate}, {@code source}); {@code
     * exchangeRateKnown} when that day has a rate; {@link NotFound} for whoever has the role for a part of the region.
     *
     * @param day null when none was chosen
     * @param tenge for one euro; null when no number was given
     * @param source who published it
     */
    public void from(LocalDate day, BigDecimal tenge, String source) {
        wholeRegion.require(Role.FINANCE, Role.PROGRAMME_MANAGER);
        List<Refusal.Reason> broken = new ArrayList<>();
        checkDay(day, broken);
        checkRate(tenge, broken);
        checkSource(source, broken);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        UUID id = insert(day, tenge, source.strip());
        Map<String, String> facts =
                Map.of("from", day.toString(), "rate", tenge.toPlainString(), "source", source.strip());
        log.append(new Decision(id, "exchangeRateEntered", currentUser.require().id(), null, facts));
    }

    /** A month's rate is published in the last days of the month before: there is none for a day further ahead. */
    private void checkDay(LocalDate day, List<Refusal.Reason> broken) {
        LocalDate last = YearMonth.now(clock).plusMonths(1).atEndOfMonth();
        if (day == null) {
            broken.add(new Refusal.Reason("exchangeRateDayNeeded", "day", Map.of()));
        } else if (day.isAfter(last)) {
            broken.add(new Refusal.Reason("exchangeRateTooEarly", "day", Map.of("found", day, "needed", last)));
        }
    }

    private static void checkRate(BigDecimal tenge, List<Refusal.Reason> broken) {
        if (tenge == null) {
            broken.add(new Refusal.Reason("exchangeRateNeeded", "rate", Map.of()));
        } else if (tenge.signum() <= 0) {
            broken.add(new Refusal.Reason("exchangeRateNotPositive", "rate", Map.of("found", tenge)));
        } else if (!fits(tenge.stripTrailingZeros())) {
            Map<String, Object> needed = Map.of("before", DIGITS_BEFORE, "after", DECIMALS);
            broken.add(new Refusal.Reason("exchangeRateDigits", "rate", needed));
        }
    }

    private static boolean fits(BigDecimal tenge) {
        return tenge.scale() <= DECIMALS && tenge.precision() - tenge.scale() <= DIGITS_BEFORE;
    }

    private static void checkSource(String source, List<Refusal.Reason> broken) {
        if (source == null || source.isBlank()) {
            broken.add(new Refusal.Reason("exchangeRateSourceNeeded", "source", Map.of()));
        } else if (source.strip().length() > SOURCE_LENGTH) {
            Map<String, Object> facts = Map.of("found", source.strip().length(), "needed", SOURCE_LENGTH);
            broken.add(new Refusal.Reason("exchangeRateSourceLong", "source", facts));
        }
    }

    /** The table itself keeps a day from having two rates, whoever comes at the same moment. */
    private UUID insert(LocalDate day, BigDecimal tenge, String source) {
        UUID id = UUID.randomUUID();
        try {
            jdbc.update(
                    "insert into exchange_rate (id, valid_from, rate, source) values (?, ?, ?, ?)",
                    id,
                    Date.valueOf(day),
                    tenge,
                    source);
        } catch (DuplicateKeyException known) {
            throw new Refusal("exchangeRateKnown", "day", Map.of("date", day));
        }
        return id;
    }
}
