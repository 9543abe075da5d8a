package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The three states of one form, or of one row of a list in it.
 *
 * @param seen what the later side last knew as kept
 * @param earlier what has been kept since
 * @param later what the later side keeps now
 */
record Sides(Map<String, Object> seen, Map<String, Object> earlier, Map<String, Object> later) {

    /** What was kept meanwhile; where that says nothing, as of a form that has grown since, what was seen stands. */
    Map<String, Object> spoken(String place) {
        return Values.has(earlier, place) ? earlier : seen;
    }

    boolean isSilent(String place) {
        return !Values.has(later, place);
    }

    /** What the later side says; where it says nothing, what it saw. */
    Object said(String place) {
        return Values.at(isSilent(place) ? seen : later, place);
    }

    boolean speaks(String place) {
        return Values.has(later, place) || Values.has(earlier, place);
    }

    /** The rows of one list at the three states, by their names. */
    record OfList(
            FormComponent list,
            Map<String, Map<String, Object>> seen,
            Map<String, Map<String, Object>> earlier,
            Map<String, Map<String, Object>> later) {

        static OfList of(FormComponent list, String place, Sides sides) {
            return new OfList(
                    list,
                    byName(list, Values.at(sides.seen(), place)),
                    byName(list, Values.at(sides.spoken(place), place)),
                    byName(list, sides.said(place)));
        }

        private static Map<String, Map<String, Object>> byName(FormComponent list, Object filled) {
            Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
            Row.of(list, filled).forEach(row -> rows.put(row.name(), row.values()));
            return rows;
        }

        /**
         * In the order of the later side if it has added or removed any, else in that of the earlier, so that in the end
         * all have one order; the other side's own each after the row it stands after there.
         */
        List<String> names() {
            boolean untouched = List.copyOf(later.keySet()).equals(List.copyOf(seen.keySet()));
            List<String> names = new ArrayList<>(untouched ? earlier.keySet() : later.keySet());
            String before = null;
            for (String each : untouched ? later.keySet() : earlier.keySet()) {
                if (!names.contains(each)) {
                    names.add(names.indexOf(before) + 1, each);
                }
                before = each;
            }
            names.removeIf(this::isGone);
            return names;
        }

        /** Of rows that nobody can remove a side that has none says nothing. */
        boolean isRemoved(String name) {
            return !list.hasFixedRows()
                    && seen.containsKey(name)
                    && !(earlier.containsKey(name) && later.containsKey(name));
        }

        private Map<String, Object> left(String name) {
            return later.containsKey(name) ? later.get(name) : earlier.get(name);
        }

        private boolean isGone(String name) {
            return isRemoved(name) && Alike.are(list, seen.get(name), left(name));
        }

        Sides row(String name) {
            Map<String, Object> before = seen.getOrDefault(name, Map.of());
            return isRemoved(name)
                    ? new Sides(before, before, left(name))
                    : new Sides(before, earlier.getOrDefault(name, Map.of()), later.getOrDefault(name, Map.of()));
        }
    }
}
