package kz.birlese.programme;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the rate that conversions to euro use from a day on. A rate once entered stays as it is. */
@Service
@Transactional
@RolesAllowed({Role.Named.FINANCE, Role.Named.PROGRAMME_MANAGER})
public class EnterExchangeRate {

    private final JdbcTemplate jdbc;
    private final DecisionLog log;
    private final CurrentUser currentUser;

    EnterExchangeRate(JdbcTemplate jdbc, DecisionLog log, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.log = log;
        this.currentUser = currentUser;
    }

    /**
     * Throws {@link Refusal} {@code exchangeRateNotPositive}, or {@code exchangeRateKnown} when that day has a rate.
     *
     * @param tenge for one euro
     * @param source who published it
     */
    public void from(LocalDate day, BigDecimal tenge, String source) {
        if (tenge.signum() <= 0) {
            throw new Refusal("exchangeRateNotPositive");
        }
        if (isKnown(day)) {
            throw new Refusal("exchangeRateKnown", null, Map.of("date", day));
        }
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into exchange_rate (id, valid_from, rate, source) values (?, ?, ?, ?)",
                id,
                Date.valueOf(day),
                tenge,
                source);
        Map<String, String> facts = Map.of("from", day.toString(), "rate", tenge.toPlainString(), "source", source);
        log.append(new Decision(id, "exchangeRateEntered", currentUser.require().id(), null, facts));
    }

    private boolean isKnown(LocalDate day) {
        return jdbc.queryForObject(
                        "select count(*) from exchange_rate where valid_from = ?", Long.class, Date.valueOf(day))
                > 0;
    }
}
