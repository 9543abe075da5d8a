package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a component stands: at the top of a form or in a row of a list.
 *
 * @param path of the place, put before a component's own
 * @param within keys of groups with a path, put before a component's key
 * @param opening what the box laid out here
 * @param raw what the person sent here
 * @param data what expressions see here
 * @param values what a submission carries from here
 * @param outer around the list this is a row of; null at the top
 * @param number of the row, from 1
 */
record Scope(
        String path,
        String within,
        Map<String, Object> opening,
        Map<String, Object> raw,
        Map<String, Object> data,
        Map<String, Object> values,
        Scope outer,
        int number) {

    String path(FormComponent it) {
        return path + within + it.name();
    }

    Scope in(FormComponent group) {
        String inner = group.path() == null ? within : within + group.path() + ".";
        return new Scope(path, inner, opening, raw, data, values, outer, number);
    }

    Object laidOut(FormComponent it) {
        return Values.at(opening, within + it.place());
    }

    Object sent(FormComponent it) {
        return Values.at(raw, within + it.place());
    }

    /** What a field holds that no person may change: what the box laid out, else what the form says. */
    Object stored(FormComponent it) {
        Object laidOut = laidOut(it);
        return laidOut == null ? it.defaultValue() : laidOut;
    }

    void lay(FormComponent it, Object value) {
        if (it.place() != null && !it.isGroup()) {
            Values.put(data, within + it.place(), value);
        }
    }

    void send(FormComponent it, Object value) {
        Values.put(values, within + it.place(), value);
    }

    /**
     * The rows of a list. Fixed rows are those the box laid out, as many as the form says where it laid out none, and
     * what it laid out in them goes with the submission; other rows are the person's.
     *
     * @param data where the rows' data is kept
     */
    List<Scope> rows(FormComponent list, List<Map<String, Object>> data) {
        Object laidOut = laidOut(list);
        List<Map<String, Object>> laid = Values.rows(laidOut);
        List<Map<String, Object>> sent = Values.rows(sent(list));
        StoredRows stored = new StoredRows(list, laid);
        int fixed = laidOut == null ? list.firstRows() : laid.size();
        int count = list.hasFixedRows() ? fixed : Math.min(sent.size(), Walk.MOST_ROWS + 1);
        List<Scope> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> mine = i < sent.size() ? sent.get(i) : Map.of();
            Map<String, Object> given =
                    list.hasFixedRows() ? i < laid.size() ? laid.get(i) : Map.of() : stored.like(mine);
            data.add(Values.map(Feel.plain(list.hasFixedRows() ? given : Map.of())));
            String rowPath = path + within + list.place() + "[" + i + "].";
            Map<String, Object> kept = list.hasFixedRows() ? beside(list, given) : new LinkedHashMap<>();
            rows.add(new Scope(rowPath, "", given, mine, data.get(i), kept, this, i + 1));
        }
        return rows;
    }

    /** What the box laid out in a row beside the fields: it tells the box which row this is. */
    private static Map<String, Object> beside(FormComponent list, Map<String, Object> laid) {
        Map<String, Object> kept = new LinkedHashMap<>();
        laid.forEach((name, value) -> {
            boolean field = list.components().stream().anyMatch(inner -> name.equals(inner.place()));
            if (!field && (value instanceof String || value instanceof BigDecimal || value instanceof Boolean)) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    /** What FEEL and texts see: in a row its own values first, then all around it, and {@code this, parent, i}. */
    Map<String, Object> seen() {
        if (outer == null) {
            return data;
        }
        Map<String, Object> around = outer.seen();
        Map<String, Object> seen = new LinkedHashMap<>(around);
        seen.putAll(data);
        seen.put("this", data);
        seen.put("parent", around);
        seen.put("i", new BigDecimal(number));
        return seen;
    }
}
