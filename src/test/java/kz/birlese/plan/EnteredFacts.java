package kz.birlese.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.demo.AdoptedCycle.Raised;
import kz.birlese.demo.AdoptedPlan;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.programme.Money;

/** What the product would make of a plan of the demo, for tests of plans that are not in any house. */
public final class EnteredFacts {

    private EnteredFacts() {}

    /** What the table {@code decideSmart} is asked about each goal and measure, by how people name it. */
    public static Map<String, Map<String, Object>> of(AdoptedPlan plan) {
        PlanContent content = content(plan);
        Map<String, Map<String, Object>> facts = new LinkedHashMap<>();
        content.ids().forEach(id -> facts.put(content.code(id), SmartFacts.of(content, id)));
        return facts;
    }

    public static BigDecimal total(AdoptedPlan plan) {
        return PlanSums.of(content(plan)).total().amount();
    }

    public static BigDecimal unfunded(AdoptedPlan plan) {
        return PlanSums.of(content(plan)).unfunded().amount();
    }

    private static PlanContent content(AdoptedPlan plan) {
        Map<String, IssueText> issues = new LinkedHashMap<>();
        for (Raised each : plan.cycle().issues()) {
            issues.put(
                    each.word(), new IssueText(UUID.randomUUID(), each.issue().text()));
        }
        List<PlanContent.Goal> goals = new ArrayList<>();
        plan.goals().forEach(goal -> goals.add(goal(goal, goals.size() + 1, issues)));
        return new PlanContent(plan.title(), plan.firstYear(), plan.lastYear(), goals);
    }

    private static PlanContent.Goal goal(AdoptedPlan.Goal goal, int number, Map<String, IssueText> issues) {
        List<PlanContent.Measure> measures = new ArrayList<>();
        goal.measures().forEach(measure -> measures.add(measure(measure, measures.size() + 1)));
        return new PlanContent.Goal(
                UUID.randomUUID(),
                number,
                goal.text(),
                goal.indicator(),
                goal.baseline(),
                goal.target(),
                goal.answers().stream().map(issues::get).toList(),
                measures);
    }

    private static PlanContent.Measure measure(AdoptedPlan.Measure measure, int number) {
        return new PlanContent.Measure(
                UUID.randomUUID(),
                number,
                measure.what(),
                measure.where(),
                measure.point(),
                Money.tenge(measure.cost()),
                Collections.emptySortedMap(),
                measure.source(),
                measure.owner(),
                measure.starts(),
                measure.ends(),
                measure.indicator(),
                measure.baseline(),
                measure.target());
    }
}
