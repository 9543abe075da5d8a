package kz.birlese.plan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.programme.Money;

/**
 * What a plan costs, in tenge: by source, by year and by goal, each of which makes the total again. What nobody pays for
 * yet stands under {@link FundSource#UNFUNDED}, as does a measure of which nobody has said it.
 *
 * @param byGoal goals without measures stand in it with nothing
 * @param uncosted how many measures have no cost and are therefore in no sum
 */
public record PlanSums(
        Money total,
        Map<FundSource, Money> bySource,
        SortedMap<Integer, Money> byYear,
        Map<UUID, Money> byGoal,
        long uncosted) {

    static PlanSums of(PlanContent plan) {
        Map<FundSource, Money> bySource = new EnumMap<>(FundSource.class);
        SortedMap<Integer, Money> byYear = new TreeMap<>();
        Map<UUID, Money> byGoal = new LinkedHashMap<>();
        for (Goal goal : plan.goals()) {
            byGoal.put(goal.id(), Money.tenge(0));
            for (Measure measure : goal.measures()) {
                if (measure.cost() != null) {
                    bySource.merge(source(measure), measure.cost(), Money::plus);
                    byGoal.merge(goal.id(), measure.cost(), Money::plus);
                }
                YearlyCost.of(measure, plan.firstYear()).forEach((year, sum) -> byYear.merge(year, sum, Money::plus));
            }
        }
        Money total = byGoal.values().stream().reduce(Money.tenge(0), Money::plus);
        long uncosted = plan.measures().filter(each -> each.cost() == null).count();
        return new PlanSums(total, bySource, byYear, byGoal, uncosted);
    }

    /** What nobody pays for yet. */
    public Money unfunded() {
        return bySource.getOrDefault(FundSource.UNFUNDED, Money.tenge(0));
    }

    private static FundSource source(Measure measure) {
        return measure.source() == null ? FundSource.UNFUNDED : measure.source();
    }
}
