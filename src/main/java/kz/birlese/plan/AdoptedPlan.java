package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
}
