package kz.birlese.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.programme.Money;

/**
 * How the cost of a measure falls on the years: as the plan gives it, or evenly over the calendar years it runs through.
 * Even shares are whole tenge, what is left over falls on the first year, and they always make the cost again.
 */
final class YearlyCost {

    private YearlyCost() {}

    /** Whether the plan leaves it to an even spread. */
    static boolean isEven(Measure measure) {
        return measure.yearly().isEmpty();
    }

    /** By year; all in the first year of the plan when the measure has no dates, empty when it has no cost. */
    static SortedMap<Integer, Money> of(Measure measure, int firstYearOfPlan) {
        SortedMap<Integer, Money> years = new TreeMap<>();
        if (measure.cost() == null) {
            return years;
        }
        if (!isEven(measure)) {
            measure.yearly()
                    .forEach((year, sum) ->
                            years.put(year, new Money(sum, measure.cost().currency())));
            return years;
        }
        int from = measure.starts() == null ? firstYearOfPlan : measure.starts().getYear();
        int to = measure.ends() == null ? from : Math.max(from, measure.ends().getYear());
        BigDecimal share = measure.cost().amount().divide(BigDecimal.valueOf(to - from + 1L), 0, RoundingMode.DOWN);
        for (int year = from; year <= to; year++) {
            years.put(year, new Money(share, measure.cost().currency()));
        }
        Money left = measure.cost().minus(sum(years));
        years.merge(from, left, Money::plus);
        return years;
    }

    private static Money sum(Map<Integer, Money> years) {
        return years.values().stream().reduce(Money::plus).orElseThrow();
    }
}
