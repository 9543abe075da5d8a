package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lowest acceptable scores of a call: one for the total, one for every criterion that has it. */
final class Thresholds {

    private Thresholds() {}

    /** Keys of the criteria whose mean stays below their threshold, and {@code total}; empty when all are met. */
    static List<String> missed(CallSettings settings, Ranked application) {
        List<String> missed = new ArrayList<>();
        for (Criterion criterion : settings.criteria()) {
            BigDecimal mean = application.criterionMeans().getOrDefault(criterion.key(), BigDecimal.ZERO);
            if (criterion.threshold() != null && mean.compareTo(criterion.threshold()) < 0) {
                missed.add(criterion.key());
            }
        }
        if (application.total().compareTo(settings.totalThreshold()) < 0) {
            missed.add("total");
        }
        return missed;
    }
}
