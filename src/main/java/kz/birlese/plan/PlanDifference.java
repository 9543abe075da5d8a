package kz.birlese.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.plan.PlanContent.Measure;

/**
 * What a later version of a plan says otherwise than an earlier one: what has come, what has gone and why, what has
 * changed field by field. Things are the same when they have the same id, wherever they stand.
 */
public record PlanDifference(List<Line> lines) {

    /** What happened to a goal, a measure or the plan as a whole. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What a line is about. */
    public enum About {
        PLAN,
        GOAL,
        MEASURE
    }

    /**
     * @param code how people name it; null for the plan as a whole
     * @param reason why it has gone; null otherwise, and where the versions belong to different cycles
     * @param changes empty unless something changed
     */
    public record Line(Kind kind, About about, String code, Trilingual text, String reason, List<Change> changes) {}

    /** @param field a word shown under {@code plan.field.<word>}; the values are null where there was or is none */
    public record Change(String field, Object before, Object after) {}

    /** @param dropped what was said about the things that have gone */
    static PlanDifference of(PlanContent before, PlanContent after, List<Dropped> dropped) {
        List<Line> lines = new ArrayList<>();
        List<Change> whole = changes(fields(before), fields(after));
        if (!whole.isEmpty()) {
            lines.add(new Line(Kind.CHANGED, About.PLAN, null, after.title(), null, whole));
        }
        after.ids().forEach(id -> come(before, after, id, lines));
        Map<UUID, String> reasons =
                dropped.stream().collect(Collectors.toMap(Dropped::id, Dropped::reason, (one, same) -> one));
        before.ids()
                .filter(id -> !has(after, id))
                .forEach(id -> lines.add(line(Kind.REMOVED, before, id, reasons.get(id), List.of())));
        return new PlanDifference(List.copyOf(lines));
    }

    private static void come(PlanContent before, PlanContent after, UUID id, List<Line> lines) {
        if (!has(before, id)) {
            lines.add(line(Kind.ADDED, after, id, null, List.of()));
            return;
        }
        List<Change> changes = changes(fieldsOf(before, id), fieldsOf(after, id));
        if (!changes.isEmpty()) {
            lines.add(line(Kind.CHANGED, after, id, null, changes));
        }
    }

    private static Line line(Kind kind, PlanContent plan, UUID id, String reason, List<Change> changes) {
        About about = plan.goal(id).isPresent() ? About.GOAL : About.MEASURE;
        return new Line(kind, about, plan.code(id), plan.text(id), reason, changes);
    }

    private static boolean has(PlanContent plan, UUID id) {
        return plan.ids().anyMatch(id::equals);
    }

    private static List<Change> changes(Map<String, Object> before, Map<String, Object> after) {
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .toList();
    }

    private static Map<String, Object> fieldsOf(PlanContent plan, UUID id) {
        return plan.goal(id)
                .map(PlanDifference::fields)
                .orElseGet(() -> fields(plan.measure(id).orElseThrow()));
    }

    private static Map<String, Object> fields(PlanContent plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", plan.title());
        fields.put("years", plan.firstYear() + "–" + plan.lastYear());
        return fields;
    }

    private static Map<String, Object> fields(Goal goal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", goal.text());
        fields.put("indicator", goal.indicator());
        fields.put("baseline", goal.baseline());
        fields.put("target", goal.target());
        fields.put("issues", goal.issues().stream().map(IssueText::text).collect(Collectors.joining("; ")));
        return fields;
    }

    private static Map<String, Object> fields(Measure measure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", measure.what());
        fields.put("where", measure.where());
        fields.put("point", measure.point());
        fields.put("cost", measure.cost());
        fields.put("yearly", measure.yearly());
        fields.put("source", measure.source());
        fields.put("owner", measure.owner());
        fields.put("starts", measure.starts());
        fields.put("ends", measure.ends());
        fields.put("indicator", measure.indicator());
        fields.put("baseline", measure.baseline());
        fields.put("target", measure.target());
        return fields;
    }
}
