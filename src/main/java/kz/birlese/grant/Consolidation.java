package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several score sheets come to.
 *
 * @param total the arithmetic mean of the sheets' totals, of 100, scale 2
 * @param criterionMeans the mean score 1 to 5 by criterion, scale 2, in the order of the call's criteria
 * @param criterionPoints what each criterion adds to the total, scale 2; they sum to it
 * @param thresholdsMet whether the total and whatever has a threshold reach it
 */
public record Consolidation(
        BigDecimal total,
        Map<String, BigDecimal> criterionMeans,
        Map<String, BigDecimal> criterionPoints,
        boolean thresholdsMet) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** The sum of weight times score over five: a sheet of fives comes to 100. */
    static BigDecimal totalOf(List<Mark> sheet, List<Criterion> criteria) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            sum = sum.add(BigDecimal.valueOf((long) criterion.weight() * SheetRules.score(sheet, criterion.key())));
        }
        return sum.divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP);
    }

    /** By all the thresholds of the call, those of its sections among them. {@code sheets} must not be empty. */
    static Consolidation of(List<? extends ScoredSheet> sheets, CallSettings settings) {
        Consolidation plain = of(sheets, settings.criteria(), settings.totalThreshold());
        boolean met = plain.thresholdsMet() && Thresholds.areSectionsMet(settings, plain.criterionMeans());
        return new Consolidation(plain.total(), plain.criterionMeans(), plain.criterionPoints(), met);
    }

    /** {@code sheets} must not be empty. */
    static Consolidation of(List<? extends ScoredSheet> sheets, List<Criterion> criteria, BigDecimal totalThreshold) {
        BigDecimal total = mean(sheets.stream().map(ScoredSheet::total).toList());
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        boolean met = total.compareTo(totalThreshold) >= 0;
        for (Criterion criterion : criteria) {
            BigDecimal mean = mean(sheets.stream()
                    .map(sheet -> BigDecimal.valueOf(SheetRules.score(sheet.marks(), criterion.key())))
                    .toList());
            means.put(criterion.key(), mean);
            met &= criterion.threshold() == null || mean.compareTo(criterion.threshold()) >= 0;
        }
        return new Consolidation(total, means, pointsOf(sheets, criteria), met);
    }

    /**
     * What each criterion adds to the total, of 100, scale 2, in the order of the criteria: the sum of its scores times its
     * weight over five times the number of sheets. Counted from the scores and not from their rounded mean; the hundredths
     * that rounding down leaves go to the largest remainders, so that the points add up to the total. {@code sheets} must
     * not be empty.
     */
    static Map<String, BigDecimal> pointsOf(List<? extends ScoredSheet> sheets, List<Criterion> criteria) {
        BigDecimal left = mean(sheets.stream().map(ScoredSheet::total).toList());
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        Map<String, BigDecimal> remainders = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            BigDecimal exact = sum(sheets, criterion)
                    .multiply(BigDecimal.valueOf(criterion.weight()))
                    .divide(BigDecimal.valueOf(5L * sheets.size()), 10, RoundingMode.HALF_UP);
            BigDecimal whole = exact.setScale(2, RoundingMode.DOWN);
            points.put(criterion.key(), whole);
            remainders.put(criterion.key(), exact.subtract(whole));
            left = left.subtract(whole);
        }
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .limit(left.unscaledValue().intValueExact())
                .forEach(each -> points.merge(each.getKey(), HUNDREDTH, BigDecimal::add));
        return points;
    }

    private static BigDecimal sum(List<? extends ScoredSheet> sheets, Criterion criterion) {
        return BigDecimal.valueOf(sheets.stream()
                .mapToLong(sheet -> SheetRules.score(sheet.marks(), criterion.key()))
                .sum());
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }
}
