package kz.birlese.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.FundSource;
import kz.birlese.plan.PlanContent;

/**
 * The plan of a settlement as the demo tells it.
 *
 * @param settlement KATO code
 * @param resolution the number of the resolution that adopted it
 * @param cycle how the settlement came to it
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
            BigDecimal target) {}
}
