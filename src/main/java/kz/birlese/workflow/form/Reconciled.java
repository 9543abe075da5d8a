package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One form filled in at two places, field by field against what both last saw the same: what only one side has changed
 * stands; where both have, the later one stands and the other is kept beside it. Rows of a list are compared by their
 * names: what either side has added stands, what either has removed goes, and a row removed on one side and changed on
 * the other stays and is said. Addresses are like {@code scores[#1].reason}, see {@link Row}.
 *
 * @param values what stands
 * @param news what of it the later side does not have; a list as a whole where it has not the same rows
 * @param overruled what the earlier side had put where both changed something else; null at a row that one removed
 * @param standing every field, row and list of {@code values} by its address
 */
record Reconciled(
        Map<String, Object> values,
        Map<String, Object> news,
        Map<String, Object> overruled,
        Map<String, Standing> standing) {

    /** @param it the field or list it is an answer to; null for a row */
    private record Standing(FormComponent it, Object value) {

        boolean agreesWith(Object other) {
            return it != null && Alike.are(it, value, other);
        }
    }

    /** The three states of one form, or of one row of a list in it. */
    private record Sides(Map<String, Object> seen, Map<String, Object> earlier, Map<String, Object> later) {

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
    }

    /** The rows of one list at the three states, by their names. */
    private record Lists(
            FormComponent list,
            Map<String, Map<String, Object>> seen,
            Map<String, Map<String, Object>> earlier,
            Map<String, Map<String, Object>> later) {

        static Lists of(FormComponent list, String place, Sides sides) {
            return new Lists(
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

        /** As the later side has them, the earlier side's own each after the row it stands after there. */
        List<String> names() {
            List<String> names = new ArrayList<>(later.keySet());
            String before = null;
            for (String each : earlier.keySet()) {
                if (!names.contains(each)) {
                    names.add(names.indexOf(before) + 1, each);
                }
                before = each;
            }
            names.removeIf(this::isGone);
            return names;
        }

        /** Of rows that nobody can remove a side that has none says nothing. */
        private boolean isRemoved(String name) {
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

    /** Whether an answer from elsewhere still waits for a choice: something else stands there now. */
    boolean leavesOpen(String address, Object answer) {
        return standing.containsKey(address) && !standing.get(address).agreesWith(answer);
    }

    private void level(
            List<FormComponent> components, String within, Sides sides, String path, Map<String, Object> into) {
        for (FormComponent each : components) {
            String place = within + each.place();
            if (each.isGroup()) {
                level(each.components(), each.path() == null ? within : place + ".", sides, path, into);
            } else if (each.isList() && sides.speaks(place)) {
                list(each, place, sides, path, into);
            } else if (each.type().isField()) {
                single(each, place, sides, path, into);
            }
        }
    }

    private void list(FormComponent list, String place, Sides sides, String path, Map<String, Object> into) {
        Lists lists = Lists.of(list, place, sides);
        Reconciled inside = new Reconciled(values, new LinkedHashMap<>(), overruled, standing);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> names = lists.names();
        names.forEach(name -> rows.add(inside.row(lists, name, path + place)));
        Values.put(into, place, rows);
        standing.put(path + place, new Standing(list, rows));
        if (list.hasFixedRows() || names.equals(List.copyOf(lists.later().keySet()))) {
            news.putAll(inside.news);
        } else {
            news.put(path + place, rows);
        }
    }

    private Map<String, Object> row(Lists lists, String name, String path) {
        Row row = new Row(name, new LinkedHashMap<>());
        String address = path + row.address();
        level(lists.list().components(), "", lists.row(name), address + ".", row.values());
        standing.put(address, new Standing(null, row.values()));
        if (lists.isRemoved(name)) {
            overruled.put(address, null);
        }
        return row.filled(lists.list());
    }

    private void single(FormComponent it, String place, Sides sides, String path, Map<String, Object> into) {
        Object seen = Values.at(sides.seen(), place);
        Object earlier = Values.at(sides.spoken(place), place);
        Object later = sides.said(place);
        boolean untouched = Alike.are(it, later, seen);
        Object stands = untouched ? earlier : later;
        if (sides.speaks(place)) {
            Values.put(into, place, stands);
            standing.put(path + place, new Standing(it, stands));
        }
        if (untouched && !Alike.are(it, earlier, later)) {
            news.put(path + place, earlier);
        } else if (!untouched && !Alike.are(it, earlier, seen) && !Alike.are(it, earlier, later)) {
            overruled.put(path + place, earlier);
        }
    }
}
