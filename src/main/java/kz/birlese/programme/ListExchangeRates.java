package kz.birlese.programme;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.record.DecisionLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rates entered so far, each with who entered it as the decision log tells. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Named.FINANCE, Role.Named.PROGRAMME_MANAGER, Role.Named.DIRECTOR, Role.Named.AUDITOR})
public class ListExchangeRates {

    public static final int PAGE = 30;

    /** After every day that can be entered. */
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;
    private final DecisionLog log;
    private final Accounts accounts;
    private final Clock clock;

    ListExchangeRates(JdbcTemplate jdbc, DecisionLog log, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * At most {@link #PAGE} rates, the newest first.
     *
     * @param before the last rate already shown, or null to begin
     */
    public List<ExchangeRate> newestFirst(ExchangeRate before) {
        return jdbc.query(
                "select id, valid_from, rate, source from exchange_rate where valid_from < ?"
                        + " order by valid_from desc limit ?",
                this::rate,
                Date.valueOf(before == null ? END : before.from()),
                PAGE);
    }

    /** The month of today when no rate has been entered for it; conversions then use an older one. */
    public Optional<YearMonth> monthWithoutRate() {
        YearMonth month = YearMonth.now(clock);
        Long entered = jdbc.queryForObject(
                "select count(*) from exchange_rate where valid_from between ? and ?",
                Long.class,
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
        return entered == 0 ? Optional.of(month) : Optional.empty();
    }

    private ExchangeRate rate(ResultSet row, int index) throws SQLException {
        Optional<DecisionLog.Entry> entered =
                log.about(row.getObject("id", UUID.class)).stream().findFirst();
        return new ExchangeRate(
                row.getDate("valid_from").toLocalDate(),
                row.getBigDecimal("rate"),
                row.getString("source"),
                entered.flatMap(entry -> accounts.findById(entry.decision().who()))
                        .map(Account::name)
                        .orElse(null),
                entered.map(DecisionLog.Entry::at).orElse(null));
    }
}
