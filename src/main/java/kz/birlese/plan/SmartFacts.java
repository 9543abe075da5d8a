package kz.birlese.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.Measure;

/** What the table {@code decideSmart} is asked about one goal or measure: lengths, figures and flags, no words. */
final class SmartFacts {

    private SmartFacts() {}

    static Map<String, Object> of(PlanContent plan, UUID about) {
        return plan.goal(about)
                .map(SmartFacts::goal)
                .orElseGet(() -> measure(plan, plan.measure(about).orElseThrow()));
    }

    private static Map<String, Object> goal(Goal goal) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", "GOAL");
        facts.put("textLength", shortest(goal.text()));
        figures(facts, goal.indicator(), goal.baseline(), goal.target());
        facts.put("measures", goal.measures().size());
        facts.put("whereLength", null);
        facts.put("ownerLength", null);
        facts.put("cost", null);
        facts.put("source", null);
        facts.put("datesKnown", null);
        facts.put("datesInOrder", null);
        facts.put("withinPlan", null);
        return facts;
    }

    private static Map<String, Object> measure(PlanContent plan, Measure measure) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", "MEASURE");
        facts.put("textLength", shortest(measure.what()));
        figures(facts, measure.indicator(), measure.baseline(), measure.target());
        facts.put("measures", null);
        facts.put("whereLength", measure.where() == null ? 0 : shortest(measure.where()));
        facts.put("ownerLength", measure.owner() == null ? 0 : measure.owner().length());
        facts.put(
                "cost",
                measure.cost() == null ? BigDecimal.ZERO : measure.cost().amount());
        facts.put("source", measure.source() == null ? "NONE" : measure.source().name());
        dates(facts, plan, measure);
        return facts;
    }

    private static void figures(Map<String, Object> facts, String indicator, BigDecimal baseline, BigDecimal target) {
        facts.put("indicatorKnown", indicator != null);
        facts.put("baselineKnown", baseline != null);
        facts.put("targetKnown", target != null);
        facts.put("isChangeWanted", baseline == null || target == null || baseline.compareTo(target) != 0);
    }

    private static void dates(Map<String, Object> facts, PlanContent plan, Measure measure) {
        boolean known = measure.starts() != null && measure.ends() != null;
        facts.put("datesKnown", known);
        facts.put("datesInOrder", !known || !measure.ends().isBefore(measure.starts()));
        facts.put(
                "withinPlan",
                !known
                        || measure.starts().getYear() >= plan.firstYear()
                                && measure.ends().getYear() <= plan.lastYear());
    }

    /** Both languages of the printed plan must be specific. */
    private static int shortest(Trilingual text) {
        return Math.min(text.kk().length(), text.ru().length());
    }
}
