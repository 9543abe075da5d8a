package kz.birlese.programme;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import kz.birlese.record.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated exchange rates. The Commission's monthly InforEuro rate is the one reports are made with. */
@Service
@Transactional(readOnly = true)
public class ExchangeRates {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final JdbcTemplate jdbc;

    ExchangeRates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The amount in euro at the rate in force on that day; throws {@link Refusal} when none is known yet. */
    @PermitAll
    public Converted toEuro(Money tenge, LocalDate on) {
        return jdbc
                .query(
                        "select rate, valid_from, source from exchange_rate where valid_from <= ?"
                                + " order by valid_from desc limit 1",
                        (row, index) -> converted(
                                tenge,
                                row.getBigDecimal("rate"),
                                row.getDate("valid_from").toLocalDate(),
                                row.getString("source")),
                        Date.valueOf(on))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("exchangeRateMissing", null, Map.of("date", on)));
    }

    private static Converted converted(Money tenge, BigDecimal rate, LocalDate validFrom, String source) {
        BigDecimal euro = tenge.amount().divide(rate, 2, RoundingMode.HALF_UP);
        return new Converted(tenge, new Money(euro, EUR), rate, validFrom, source);
    }
}
