package kz.birlese.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.plan.PlanContent.Point;
import kz.birlese.programme.Money;

/** Plans as tests write them, for the years 2027 to 2029. */
final class Written {

    private final int number;
    private UUID id = UUID.randomUUID();
    private String what;
    private Money cost;
    private final FundSource source;
    private SortedMap<Integer, BigDecimal> yearly = new TreeMap<>();
    private LocalDate starts;
    private LocalDate ends;
    private Point point;
    private String indicator = "jobsCreated";

    private Written(int number, Money cost, FundSource source) {
        this.number = number;
        this.what = "Measure of the village " + number;
        this.cost = cost;
        this.source = source;
    }

    static Written measure(int number, long tenge, FundSource source) {
        return new Written(number, Money.tenge(tenge), source);
    }

    Written id(UUID known) {
        id = known;
        return this;
    }

    Written what(String said) {
        what = said;
        return this;
    }

    /** Null for none. */
    Written cost(String tenge) {
        cost = tenge == null ? null : Money.tenge(new BigDecimal(tenge));
        return this;
    }

    Written yearly(Map<Integer, BigDecimal> sums) {
        yearly = new TreeMap<>(sums);
        return this;
    }

    Written years(int from, int to) {
        ends = LocalDate.of(to, 6, 30);
        return from(LocalDate.of(from, 2, 1));
    }

    Written from(LocalDate day) {
        starts = day;
        return this;
    }

    Written at(String latitude, String longitude) {
        point = new Point(number(latitude), number(longitude));
        return this;
    }

    Written by(String word) {
        indicator = word;
        return this;
    }

    Measure it() {
        return new Measure(
                id,
                number,
                Trilingual.asWritten(what),
                Trilingual.asWritten("Main street"),
                point,
                cost,
                yearly,
                source,
                "Akimat",
                starts,
                ends,
                indicator,
                BigDecimal.ZERO,
                BigDecimal.TEN);
    }

    @SafeVarargs
    static PlanContent plan(List<Measure>... goals) {
        List<Goal> written = new ArrayList<>();
        for (List<Measure> measures : goals) {
            written.add(goal(written.size() + 1, measures));
        }
        return plan(written.toArray(Goal[]::new));
    }

    static PlanContent plan(Goal... goals) {
        return new PlanContent(Trilingual.asWritten("Plan"), 2027, 2029, List.of(goals));
    }

    static Goal goal(int number, List<Measure> measures) {
        return goal(UUID.randomUUID(), number, "Goal of the village " + number, measures);
    }

    static Goal goal(UUID id, int number, String text, List<Measure> measures) {
        return new Goal(
                id,
                number,
                Trilingual.asWritten(text),
                "jobsCreated",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                List.of(),
                measures);
    }

    private static BigDecimal number(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
