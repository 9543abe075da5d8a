package kz.birlese.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One result counted on a plan goal. The same source reports an indicator once; a later report stands in for it.
 *
 * @param goal the plan goal it counts for
 * @param indicator a stable word, for example {@code jobsCreated}; shown under {@code indicator.<word>}
 * @param unit a stable word, for example {@code jobs}; shown under {@code unit.<word>}
 * @param on the day the result is reported for
 * @param sourceKind what reported it, for example {@code progressReport}
 * @param sourceId which one
 */
public record ResultFact(
        UUID goal, String indicator, BigDecimal value, String unit, LocalDate on, String sourceKind, UUID sourceId) {}
