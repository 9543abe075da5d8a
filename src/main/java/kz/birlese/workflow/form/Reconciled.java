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

    /**
     * @param it the field or list it is an answer to; null for a row
     * @param before what the later side had seen there; the same as the value unless that side has changed it
     */
    private record Standing(FormComponent it, Object value, Object before) {

        boolean agreesWith(Object other) {
            return it != null && Alike.are(it, value, other);
        }

        /** Whether the later side knew that answer and has typed over it. */
        boolean goesOnFrom(Object other) {
            return it != null && !Alike.are(it, value, before) && Alike.are(it, before, other);
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
        return standing.containsKey(address)
                && !standing.get(address).agreesWith(answer)
                && !standing.get(address).goesOnFrom(answer);
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
        Sides.OfList lists = Sides.OfList.of(list, place, sides);
        Reconciled inside = new Reconciled(values, new LinkedHashMap<>(), overruled, standing);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> names = lists.names();
        names.forEach(name -> rows.add(inside.row(lists, name, path + place)));
        Values.put(into, place, rows);
        standing.put(path + place, new Standing(list, rows, rows));
        if (list.hasFixedRows() || names.equals(List.copyOf(lists.later().keySet()))) {
            news.putAll(inside.news);
        } else {
            news.put(path + place, rows);
        }
    }

    private Map<String, Object> row(Sides.OfList lists, String name, String path) {
        Row row = new Row(name, new LinkedHashMap<>());
        String address = path + row.address();
        level(lists.list().components(), "", lists.row(name), address + ".", row.values());
        standing.put(address, new Standing(null, row.values(), row.values()));
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
            standing.put(path + place, new Standing(it, stands, untouched ? stands : seen));
        }
        if (untouched && !Alike.are(it, earlier, later)) {
            news.put(path + place, earlier);
        } else if (!untouched && !Alike.are(it, earlier, seen) && !Alike.are(it, earlier, later)) {
            overruled.put(path + place, earlier);
        }
    }
}
