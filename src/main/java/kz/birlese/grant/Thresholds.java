package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.ScoringRules.Section;

/** The lowest acceptable scores of a call: one for the total, one for every criterion and section that has it. */
final class Thresholds {

    private Thresholds() {}

    /**
     * Keys of the criteria and sections whose mean stays below their threshold, and {@code total}; empty when all are met.
     */
    static List<String> missed(CallSettings settings, Ranked application) {
        List<String> missed = new ArrayList<>();
        for (Criterion criterion : settings.criteria()) {
            BigDecimal mean = application.criterionMeans().getOrDefault(criterion.key(), BigDecimal.ZERO);
            if (criterion.threshold() != null && mean.compareTo(criterion.threshold()) < 0) {
                missed.add(criterion.key());
            }
        }
        missed.addAll(missedSections(settings, application.criterionMeans()));
        if (application.total().compareTo(settings.totalThreshold()) < 0) {
            missed.add("total");
        }
        return missed;
    }

    private static List<String> missedSections(CallSettings settings, Map<String, BigDecimal> means) {
        return settings.scoringRules().sections().stream()
                .filter(section -> mean(section, settings, means).compareTo(section.threshold()) < 0)
                .map(Section::key)
                .toList();
    }

    /** The mean of a section's criteria by their weights, from their means as they are shown; scale 2. */
    static BigDecimal mean(Section section, CallSettings settings, Map<String, BigDecimal> means) {
        BigDecimal sum = BigDecimal.ZERO;
        int weights = 0;
        for (Criterion criterion : settings.criteria()) {
            if (section.criteria().contains(criterion.key())) {
                BigDecimal mean = means.getOrDefault(criterion.key(), BigDecimal.ZERO);
                sum = sum.add(mean.multiply(BigDecimal.valueOf(criterion.weight())));
                weights += criterion.weight();
            }
        }
        return sum.divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    static boolean areSectionsMet(CallSettings settings, Map<String, BigDecimal> means) {
        return missedSections(settings, means).isEmpty();
    }
}
