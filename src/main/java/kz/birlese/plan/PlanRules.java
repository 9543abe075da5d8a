package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal.Reason;

/**
 * What a plan must obey to be kept as a draft at all. Every broken rule is named at its field of the form, so that all
 * can be mended at once. Whether goals and measures are good ones is asked later, by the table {@code decideSmart}.
 */
final class PlanRules {

    /** The corners of Mangystau region, in degrees, with some sea: a point elsewhere is a slip of the pen. */
    private static final BigDecimal SOUTH = new BigDecimal("41");

    private static final BigDecimal NORTH = new BigDecimal("47");
    private static final BigDecimal WEST = new BigDecimal("49");
    private static final BigDecimal EAST = new BigDecimal("57");

    private final PlanContent plan;
    private final List<Reason> broken = new ArrayList<>();

    private PlanRules(PlanContent plan) {
        this.plan = plan;
    }

    /** The broken rules, in the order of the form; empty when the draft may be kept. */
    static List<Reason> brokenBy(PlanContent plan) {
        PlanRules rules = new PlanRules(plan);
        rules.whole();
        for (int row = 0; row < plan.goals().size(); row++) {
            rules.goal(plan.goals().get(row), "goals[" + row + "].");
        }
        return rules.broken;
    }

    /** The goals and measures of the adopted plan that the next version goes without, none of them given a reason. */
    static List<Reason> vanished(PlanContent adopted, PlanContent next, List<Dropped> dropped) {
        Set<UUID> explained = new HashSet<>(next.ids().toList());
        dropped.stream()
                .filter(each -> each.reason() != null && !each.reason().isBlank())
                .forEach(each -> explained.add(each.id()));
        return adopted.ids()
                .filter(id -> !explained.contains(id))
                .map(id -> new Reason(
                        "vanishedWithoutReason", "dropped", Map.of("code", adopted.code(id), "text", adopted.text(id))))
                .toList();
    }

    private void whole() {
        if (plan.lastYear() < plan.firstYear()) {
            refuse(
                    "planEndsBeforeItBegins",
                    null,
                    Map.of("found", Year.of(plan.lastYear()), "needed", Year.of(plan.firstYear())));
        }
        need(!plan.goals().isEmpty(), "goalNeeded", "goals");
    }

    private void goal(Goal goal, String at) {
        need(goal.indicator() == null || PlanIndicators.isKnown(goal.indicator()), "indicatorKnown", at + "indicator");
        twice(goal, at);
        for (int row = 0; row < goal.measures().size(); row++) {
            measure(goal.measures().get(row), at + "measures[" + row + "].");
        }
    }

    /** The same thing done at the same place twice is one measure counted twice. */
    private void twice(Goal goal, String at) {
        Map<String, Measure> seen = new HashMap<>();
        for (int row = 0; row < goal.measures().size(); row++) {
            Measure measure = goal.measures().get(row);
            String what = (measure.what().ru() + "|" + measure.where()).toLowerCase(Locale.ROOT);
            if (seen.put(what, measure) != null) {
                refuse("measureTwice", at + "measures[" + row + "].whatRu", Map.of());
            }
        }
    }

    private void measure(Measure measure, String at) {
        need(
                measure.indicator() == null || PlanIndicators.isKnown(measure.indicator()),
                "indicatorKnown",
                at + "indicator");
        point(measure, at);
        cost(measure, at);
        years(measure, at);
    }

    private void point(Measure measure, String at) {
        if (measure.point() == null) {
            return;
        }
        BigDecimal latitude = measure.point().latitude();
        BigDecimal longitude = measure.point().longitude();
        if (latitude == null || longitude == null) {
            refuse("pointWhole", at + (latitude == null ? "latitude" : "longitude"), Map.of());
            return;
        }
        within(latitude, SOUTH, NORTH, at + "latitude");
        within(longitude, WEST, EAST, at + "longitude");
    }

    private void within(BigDecimal found, BigDecimal least, BigDecimal most, String field) {
        if (found.compareTo(least) < 0 || found.compareTo(most) > 0) {
            refuse("pointInRegion", field, Map.of("found", found, "least", least, "most", most));
        }
    }

    private void cost(Measure measure, String at) {
        Money cost = measure.cost();
        if (cost == null) {
            need(measure.yearly().isEmpty(), "yearlyNeedsCost", at + "cost");
            return;
        }
        need(cost.currency().equals(Money.KZT), "costInTenge", at + "cost");
        BigDecimal sum = measure.yearly().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!measure.yearly().isEmpty() && sum.compareTo(cost.amount()) != 0) {
            refuse("yearlySum", at + "yearly", Map.of("found", Money.tenge(sum), "needed", cost));
        }
    }

    private void years(Measure measure, String at) {
        measure.yearly().keySet().stream()
                .filter(year -> year < plan.firstYear() || year > plan.lastYear())
                .forEach(year -> refuse(
                        "yearlyWithinPlan",
                        at + "yearly",
                        Map.of(
                                "found", Year.of(year),
                                "least", Year.of(plan.firstYear()),
                                "most", Year.of(plan.lastYear()))));
    }

    private void need(boolean holds, String rule, String field) {
        if (!holds) {
            refuse(rule, field, Map.of());
        }
    }

    private void refuse(String rule, String field, Map<String, Object> facts) {
        broken.add(new Reason(rule, field, facts));
    }
}
