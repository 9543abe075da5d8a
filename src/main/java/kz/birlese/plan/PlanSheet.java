package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.birlese.people.Language;
import kz.birlese.programme.Money;

/**
 * One version of a plan as it is shown on a screen, on paper and in a table of figures, in one language.
 *
 * @param title a dash while it has none
 * @param settlement its name
 * @param resolution null before adoption, as is the day
 * @param points the measures that have a place on the map, in the order of the plan
 */
public record PlanSheet(
        Language language,
        String title,
        String settlement,
        String years,
        int version,
        VersionStatus status,
        String resolution,
        LocalDate adoptedOn,
        String fingerprint,
        List<GoalLine> goals,
        Sums sums,
        List<PointLine> points) {

    /** @param cost of all its measures */
    public record GoalLine(
            String code,
            String text,
            String indicator,
            String baseline,
            String target,
            List<String> issues,
            Money cost,
            List<MeasureLine> measures) {}

    /**
     * @param cost null while unknown
     * @param yearly how the cost falls on the years, and whether that is given or an even spread
     * @param feasibility what the akimat says; null when nothing is said
     * @param progress how far it is; null before adoption
     */
    public record MeasureLine(
            String code,
            String what,
            String where,
            Money cost,
            String yearly,
            String source,
            String owner,
            LocalDate starts,
            LocalDate ends,
            String indicator,
            String baseline,
            String target,
            String feasibility,
            String progress) {}

    /** A place on the map, in degrees of WGS 84. */
    public record PointLine(String code, String what, String where, BigDecimal latitude, BigDecimal longitude) {}

    /** A sum and what it is the sum of. */
    public record SumLine(String of, Money sum) {}

    /** @param uncosted how many measures are in no sum, since their cost is unknown */
    public record Sums(
            Money total,
            Money unfunded,
            long uncosted,
            List<SumLine> bySource,
            List<SumLine> byYear,
            List<SumLine> byGoal) {}
}
