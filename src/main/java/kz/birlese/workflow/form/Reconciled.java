package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One form filled in at two places, field by field against what both last saw the same: what only one side has changed
 * stands; where both have, the later one stands and the other is kept beside it. Rows of a list are compared one by one
 * while nobody has added or removed any, and otherwise the list as a whole. Paths are like {@code scores[2].reason}.
 *
 * @param values what stands
 * @param news what of it the later side did not have
 * @param overruled what the earlier side had put where both changed something else
 * @param standing every field of {@code values} by its path
 */
record Reconciled(
        Map<String, Object> values,
        Map<String, Object> news,
        Map<String, Object> overruled,
        Map<String, Object> standing) {

    /** The three states of one form, or of one row of a list in it. */
    private record Sides(Map<String, Object> seen, Map<String, Object> earlier, Map<String, Object> later) {

        /** What was kept meanwhile; where that says nothing, as of a form that has grown since, what was seen stands. */
        Map<String, Object> spoken(String place) {
            return Values.has(earlier, place) ? earlier : seen;
        }

        /** The rows at the place; null where somebody has added or removed one. */
        List<Sides> rows(String place) {
            List<Map<String, Object>> first = Values.rows(Values.at(seen, place));
            List<Map<String, Object>> second = Values.rows(Values.at(spoken(place), place));
            List<Map<String, Object>> third = Values.rows(Values.at(later, place));
            if (first.size() != second.size() || second.size() != third.size()) {
                return null;
            }
            List<Sides> rows = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                rows.add(new Sides(first.get(i), second.get(i), third.get(i)));
            }
            return rows;
        }
    }

    /**
     * @param seen what the later side last knew as kept
     * @param earlier what has been kept since
     * @param later what the later side keeps now; a field absent here is left as it is
     */
    static Reconciled of(
            FormDefinition form, Map<String, Object> seen, Map<String, Object> earlier, Map<String, Object> later) {
        Reconciled both = new Reconciled(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        both.level(form.components(), "", new Sides(seen, earlier, later), "", both.values);
        return both;
    }

    private void level(
            List<FormComponent> components, String within, Sides sides, String path, Map<String, Object> into) {
        for (FormComponent each : components) {
            String place = within + each.place();
            List<Sides> rows = each.isList() ? sides.rows(place) : null;
            if (each.isGroup()) {
                level(each.components(), each.path() == null ? within : place + ".", sides, path, into);
            } else if (rows != null) {
                rows(each, place, rows, path, into);
            } else if (each.type().isField() || each.isList()) {
                single(each, place, sides, path, into);
            }
        }
    }

    private void rows(FormComponent list, String place, List<Sides> rows, String path, Map<String, Object> into) {
        List<Map<String, Object>> merged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            level(list.components(), "", rows.get(i), path + place + "[" + i + "].", row);
            merged.add(row);
        }
        if (!merged.isEmpty()) {
            Values.put(into, place, merged);
        }
    }

    private void single(FormComponent it, String place, Sides sides, String path, Map<String, Object> into) {
        Object seen = Values.at(sides.seen(), place);
        Object earlier = Values.at(sides.spoken(place), place);
        boolean silent = !Values.has(sides.later(), place);
        Object later = silent ? seen : Values.at(sides.later(), place);
        boolean untouched = silent || same(it, later, seen);
        Object standing = untouched ? earlier : later;
        if (!silent || Values.has(sides.earlier(), place)) {
            Values.put(into, place, standing);
            this.standing.put(path + place, standing);
        }
        if (untouched && !same(it, earlier, later)) {
            news.put(path + place, earlier);
        } else if (!untouched && !same(it, earlier, seen) && !same(it, earlier, later)) {
            overruled.put(path + place, earlier);
        }
    }

    /** Figures are the same however they are spaced. */
    private static boolean same(FormComponent it, Object one, Object other) {
        return Objects.equals(one, other)
                || it.type() == ComponentType.NUMBER
                        && figure(it, one) != null
                        && figure(it, one).equals(figure(it, other));
    }

    /** Null for what is no number. */
    private static BigDecimal figure(FormComponent it, Object typed) {
        return Reading.of(it, typed).value() instanceof BigDecimal number ? number.stripTrailingZeros() : null;
    }
}
