package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Trilingual;

/**
 * A plan that a settlement has adopted, as it is entered.
 *
 * @param settlement KATO code
 * @param resolution the number of the resolution that adopted it
 */
public record AdoptedPlan(
        String settlement,
        Trilingual title,
        LocalDate adoptedOn,
        String resolution,
        int firstYear,
        int lastYear,
        List<Goal> goals) {

    /** {@code indicator} is one of the words shown under {@code indicator.<word>}. */
    public record Goal(Trilingual text, String indicator, BigDecimal target) {}

    /** Goals are numbered in their order; what the entered plan does not say is not known. */
    PlanContent content() {
        List<PlanContent.Goal> numbered = new ArrayList<>();
        for (Goal goal : goals) {
            numbered.add(new PlanContent.Goal(
                    UUID.randomUUID(),
                    numbered.size() + 1,
                    goal.text(),
                    goal.indicator(),
                    null,
                    goal.target(),
                    List.of(),
                    List.of()));
        }
        return new PlanContent(title, firstYear, lastYear, numbered);
    }
}
