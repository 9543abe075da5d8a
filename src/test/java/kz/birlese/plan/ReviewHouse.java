package kz.birlese.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan in force whose years go by. */
abstract class ReviewHouse extends PlanHouse {

    /** The day of the review of that year has come. */
    protected void reviewDue(UUID cycle, int of) {
        on(of, 11, 1);
        time.fire("yearReviewDue", cycle);
        time.fire("beginReview", cycle);
    }

    /** Every measure is under way, shown by a document; the plan is or is not to change. */
    protected Map<String, Object> report(UUID cycle, boolean isPlanToChange) {
        List<Map<String, Object>> rows = new ArrayList<>();
        measures.findByCycleOrderByCode(cycle).stream()
                .filter(measure -> measure.status() != MeasureStatus.DROPPED)
                .forEach(measure -> rows.add(line("UNDERWAY", measure.target().intValue() / 2)));
        Map<String, Object> report = new HashMap<>();
        report.put("measures", rows);
        report.put("summary", "Жыл ішінде құбырдың бірінші кезегі салынды.");
        report.put("change", isPlanToChange ? "YES" : "NO");
        return report;
    }

    protected static Map<String, Object> line(String progress, Integer reached) {
        Map<String, Object> line = new HashMap<>();
        line.put("progress", progress);
        line.put("reached", reached);
        line.put("note", "Жұмыс кесте бойынша жүріп жатыр.");
        line.put("evidence", "Акт № 4");
        return line;
    }

    protected void confirmYear(UUID cycle) {
        complete(group, "reportYear", cycle, report(cycle, false));
        time.fire("confirmPlan", cycle);
    }
}
