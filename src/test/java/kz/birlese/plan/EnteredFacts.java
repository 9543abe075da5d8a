package kz.birlese.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.AdoptedCycle.Raised;
import kz.birlese.plan.PlanContent.IssueText;

/** What the product would make of a plan to be entered, for tests of plans that are not in any house. */
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
        return plan.content(issues);
    }
}
