package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of a form as a tree: a key {@code a.b} lies under {@code b} in the map under {@code a}. */
public final class Values {

    private Values() {}

    /** The value at the place; null when there is none. */
    public static Object at(Map<String, Object> values, String place) {
        Object found = values;
        for (String name : place.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    /** Whether something, null included, was put at the place. */
    static boolean has(Map<String, Object> values, String place) {
        int dot = place.lastIndexOf('.');
        Object holder = dot < 0 ? values : at(values, place.substring(0, dot));
        return holder instanceof Map<?, ?> map && map.containsKey(place.substring(dot + 1));
    }

    /** Puts the value at the place, null included, making the maps on the way. */
    public static void put(Map<String, Object> values, String place, Object value) {
        int dot = place.indexOf('.');
        if (dot < 0) {
            values.put(place, value);
            return;
        }
        String name = place.substring(0, dot);
        Map<String, Object> inner = map(values.get(name));
        values.put(name, inner);
        put(inner, place.substring(dot + 1), value);
    }

    /** A copy of the map, empty when it is none. */
    public static Map<String, Object> map(Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> copy.put(String.valueOf(name), inner));
        }
        return copy;
    }

    /** The rows of a list, each a copy; empty when it is none. */
    public static List<Map<String, Object>> rows(Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (value instanceof Iterable<?> list) {
            list.forEach(row -> rows.add(map(row)));
        }
        return rows;
    }
}
