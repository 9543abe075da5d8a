package kz.birlese.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A rate as it was entered.
 *
 * @param from the first day it counts
 * @param tenge for one euro
 * @param source who published it
 * @param enteredBy the name of whoever entered it, or null when that is not in the decision log
 * @param enteredAt null together with {@code enteredBy}
 */
public record ExchangeRate(LocalDate from, BigDecimal tenge, String source, String enteredBy, Instant enteredAt) {}
