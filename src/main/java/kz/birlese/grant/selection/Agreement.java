package kz.birlese.grant.selection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far those who have rated the same things agree: Krippendorff's alpha, 1 for agreement in everything, 0 for no more
 * than by chance. Things rated once count for nothing. Source: K. Krippendorff, "Content Analysis", 4th edition (2019),
 * chapter 12: one less the observed disagreement over the expected one, on coincidences.
 */
public final class Agreement {

    /** What lies between two ratings. */
    public enum Scale {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    private final TreeMap<BigDecimal, TreeMap<BigDecimal, Double>> coincidences = new TreeMap<>();
    private final TreeMap<BigDecimal, Double> often = new TreeMap<>();
    private double all;

    private Agreement() {}

    /**
     * @param rated the ratings of each thing, by whomever
     * @return empty when nothing was rated twice, or when all ratings are alike
     */
    public static OptionalDouble alpha(Collection<List<BigDecimal>> rated, Scale scale) {
        Agreement agreement = new Agreement();
        rated.stream().filter(ratings -> ratings.size() > 1).forEach(agreement::add);
        return agreement.alpha(scale);
    }

    /** The ratings of one thing, each with each other. */
    private void add(List<BigDecimal> ratings) {
        for (int one = 0; one < ratings.size(); one++) {
            for (int other = 0; other < ratings.size(); other++) {
                if (one != other) {
                    double share = 1.0 / (ratings.size() - 1);
                    BigDecimal value = ratings.get(one).stripTrailingZeros();
                    coincidences
                            .computeIfAbsent(value, key -> new TreeMap<>())
                            .merge(ratings.get(other).stripTrailingZeros(), share, Double::sum);
                    often.merge(value, share, Double::sum);
                    all += share;
                }
            }
        }
    }

    private OptionalDouble alpha(Scale scale) {
        double observed = 0;
        double expected = 0;
        for (Map.Entry<BigDecimal, Double> one : often.entrySet()) {
            for (Map.Entry<BigDecimal, Double> other : often.entrySet()) {
                double apart = apart(one.getKey(), other.getKey(), scale);
                observed += coincidences.get(one.getKey()).getOrDefault(other.getKey(), 0.0) * apart;
                expected += one.getValue() * other.getValue() * apart;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    /** Squared. */
    private double apart(BigDecimal one, BigDecimal other, Scale scale) {
        if (one.compareTo(other) == 0) {
            return 0;
        }
        double difference =
                switch (scale) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between(one.min(other), one.max(other));
                    case INTERVAL -> one.subtract(other).doubleValue();
                    case RATIO ->
                        one.subtract(other).doubleValue() / one.add(other).doubleValue();
                };
        return difference * difference;
    }

    /** How many ratings lie from the lower to the higher, of these two themselves the half. */
    private double between(BigDecimal lower, BigDecimal higher) {
        double sum = often.subMap(lower, true, higher, true).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return sum - (often.get(lower) + often.get(higher)) / 2;
    }
}
