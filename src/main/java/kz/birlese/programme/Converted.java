package kz.birlese.programme;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An amount in another currency, with what is needed to recompute it.
 *
 * @param rate units of the original currency for one unit of the other
 * @param rateDate the day the rate is valid from
 * @param source who published the rate
 */
public record Converted(Money original, Money result, BigDecimal rate, LocalDate rateDate, String source) {}
