package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.Trilingual;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;

/**
 * What a village development plan says: goals, and the measures that lead to them. Goals and measures keep their id and
 * their number in every version of a plan, so that calls, results and people can go on naming them; a number that has
 * gone is not given again. A draft may have gaps: null where something is not known yet.
 *
 * @param firstYear the first year the plan is for
 * @param lastYear the last one
 */
public record PlanContent(Trilingual title, int firstYear, int lastYear, List<Goal> goals) {

    public PlanContent {
        goals = List.copyOf(goals);
    }

    /**
     * @param indicator a stable word, shown under {@code indicator.<word>}
     * @param baseline how much of it there is when the plan begins
     * @param target how much there is to be by the last year
     * @param issues which problems of residents it answers
     */
    public record Goal(
            UUID id,
            int number,
            Trilingual text,
            String indicator,
            BigDecimal baseline,
            BigDecimal target,
            List<IssueText> issues,
            List<Measure> measures) {

        public Goal {
            baseline = plain(baseline);
            target = plain(target);
            issues = List.copyOf(issues);
            measures = List.copyOf(measures);
        }

        /** How people name it. */
        public String code() {
            return String.valueOf(number);
        }

        public String code(Measure measure) {
            return number + "." + measure.number();
        }
    }

    /** An issue as it read when the goal was written. */
    public record IssueText(UUID id, String text) {}

    /**
     * @param where a street, a place, a building; null while unknown
     * @param point on the map; null when it has none
     * @param cost of the whole measure, whoever pays; null while unknown
     * @param yearly how the cost falls on the years, in the currency of the cost; empty when it is spread evenly
     * @param source null while nobody has said who pays, which is not the same as {@link FundSource#UNFUNDED}
     * @param owner the office or organisation that answers for it
     */
    public record Measure(
            UUID id,
            int number,
            Trilingual what,
            Trilingual where,
            Point point,
            Money cost,
            SortedMap<Integer, BigDecimal> yearly,
            FundSource source,
            String owner,
            LocalDate starts,
            LocalDate ends,
            String indicator,
            BigDecimal baseline,
            BigDecimal target) {

        public Measure {
            SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
            yearly.forEach((year, sum) -> sums.put(year, Money.tenge(sum).amount()));
            yearly = Collections.unmodifiableSortedMap(sums);
            baseline = plain(baseline);
            target = plain(target);
        }
    }

    /** Degrees of WGS 84. */
    public record Point(BigDecimal latitude, BigDecimal longitude) {
        public Point {
            latitude = plain(latitude);
            longitude = plain(longitude);
        }
    }

    /** Reads what {@link #canonical} wrote. */
    public static PlanContent read(String json) {
        return CanonicalJson.read(json, PlanContent.class);
    }

    /** The one way to write a plan down. */
    public String canonical() {
        return CanonicalJson.write(this);
    }

    public Stream<Measure> measures() {
        return goals.stream().flatMap(goal -> goal.measures().stream());
    }

    public Optional<Goal> goal(UUID id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<Measure> measure(UUID id) {
        return measures().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** The goal the measure leads to; throws when the plan has no such measure. */
    public Goal goalOf(UUID measure) {
        return goals.stream()
                .filter(goal ->
                        goal.measures().stream().anyMatch(each -> each.id().equals(measure)))
                .findFirst()
                .orElseThrow();
    }

    /** How people name the goal or measure; throws when the plan has neither. */
    public String code(UUID id) {
        return goal(id).map(Goal::code)
                .orElseGet(() -> goalOf(id).code(measure(id).orElseThrow()));
    }

    /** What the goal or measure is about; throws when the plan has neither. */
    public Trilingual text(UUID id) {
        return goal(id).map(Goal::text)
                .orElseGet(() -> measure(id).orElseThrow().what());
    }

    /** Every goal followed by its measures, in the order of the plan. */
    public Stream<UUID> ids() {
        return goals.stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.id()), goal.measures().stream().map(Measure::id)));
    }

    /** Equal numbers are equal bytes. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
