package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One row of a list with a name of its own, so that it stays the same row whatever is added or removed around it. In a
 * list whose rows a person adds and removes the name goes with the row through screen and draft, under a key that no
 * field can have, and so never into a submission. Rows that have no name yet and rows the box laid out for good are
 * named by their number, from 0. In an address a row stands by its name: {@code scores[#1].reason}.
 *
 * @param values without the name
 */
public record Row(String name, Map<String, Object> values) {

    private static final String KEY = "#";
    private static final Pattern NAME = Pattern.compile("\\w{1,40}");

    /** The rows of what was filled in; none when it is no list. No two have the same name. */
    public static List<Row> of(FormComponent list, Object filled) {
        List<Row> rows = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Map<String, Object> values : Values.rows(filled)) {
            Object given = values.remove(KEY);
            boolean named = !list.hasFixedRows()
                    && given instanceof String text
                    && NAME.matcher(text).matches();
            String name = named ? (String) given : String.valueOf(rows.size());
            while (!taken.add(name)) {
                name += "_";
            }
            rows.add(new Row(name, values));
        }
        return rows;
    }

    /** The name of a row that has just been added. */
    public static String newName() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** The row as screen and draft hold it. */
    public Map<String, Object> filled(FormComponent list) {
        Map<String, Object> filled = new LinkedHashMap<>();
        if (!list.hasFixedRows()) {
            filled.put(KEY, name);
        }
        filled.putAll(values);
        return filled;
    }

    /** What follows the address of its list. */
    String address() {
        return "[#" + name + "]";
    }
}
