package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.programme.Money;

/**
 * A plan that a settlement has adopted, as it is entered.
 *
 * @param settlement KATO code
 * @param resolution the number of the resolution that adopted it
 * @param cycle how the settlement came to it; null when nothing but the plan itself is known
 */
public record AdoptedPlan(
        String settlement,
        Trilingual title,
        LocalDate adoptedOn,
        String resolution,
        int firstYear,
        int lastYear,
        List<Goal> goals,
        AdoptedCycle cycle) {

    /** A plan of which nothing but itself is known. */
    public AdoptedPlan(
            String settlement,
            Trilingual title,
            LocalDate adoptedOn,
            String resolution,
            int firstYear,
            int lastYear,
            List<Goal> goals) {
        this(settlement, title, adoptedOn, resolution, firstYear, lastYear, goals, null);
    }

    /**
     * @param indicator one of the words shown under {@code indicator.<word>}
     * @param baseline null when nobody has said
     * @param answers the words of the issues in {@link AdoptedCycle#issues} that led to it
     */
    public record Goal(
            Trilingual text,
            String indicator,
            BigDecimal baseline,
            BigDecimal target,
            List<String> answers,
            List<Measure> measures) {

        public Goal {
            answers = answers == null ? List.of() : List.copyOf(answers);
            measures = measures == null ? List.of() : List.copyOf(measures);
        }

        /** A goal of which neither the way to it nor the way towards it is known. */
        public Goal(Trilingual text, String indicator, BigDecimal target) {
            this(text, indicator, null, target, List.of(), List.of());
        }
    }

    /**
     * A measure as {@link PlanContent.Measure} explains it, without an id and a number of its own.
     *
     * @param cost KZT
     */
    public record Measure(
            Trilingual what,
            Trilingual where,
            PlanContent.Point point,
            BigDecimal cost,
            FundSource source,
            String owner,
            LocalDate starts,
            LocalDate ends,
            String indicator,
            BigDecimal baseline,
            BigDecimal target) {

        private PlanContent.Measure numbered(int number) {
            return new PlanContent.Measure(
                    UUID.randomUUID(),
                    number,
                    what,
                    where,
                    point,
                    Money.tenge(cost),
                    Collections.emptySortedMap(),
                    source,
                    owner,
                    starts,
                    ends,
                    indicator,
                    baseline,
                    target);
        }
    }

    /**
     * Goals and measures are numbered in their order; what the entered plan does not say is not known.
     *
     * @param issues by their words
     */
    PlanContent content(Map<String, IssueText> issues) {
        List<PlanContent.Goal> numbered = new ArrayList<>();
        for (Goal goal : goals) {
            List<PlanContent.Measure> measures = new ArrayList<>();
            goal.measures().forEach(measure -> measures.add(measure.numbered(measures.size() + 1)));
            numbered.add(new PlanContent.Goal(
                    UUID.randomUUID(),
                    numbered.size() + 1,
                    goal.text(),
                    goal.indicator(),
                    goal.baseline(),
                    goal.target(),
                    goal.answers().stream().map(issues::get).toList(),
                    measures));
        }
        return new PlanContent(title, firstYear, lastYear, numbered);
    }
}
