package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two answers say the same: figures however they are spaced, choices in whatever order they were made, emptied
 * and never filled in, lists row by row.
 */
final class Alike {

    private Alike() {}

    static boolean are(FormComponent it, Object one, Object other) {
        return Objects.equals(said(it, one), said(it, other));
    }

    /** Two rows of the list. */
    static boolean are(FormComponent list, Map<String, Object> one, Map<String, Object> other) {
        return said(list.components(), "", one, new LinkedHashMap<>())
                .equals(said(list.components(), "", other, new LinkedHashMap<>()));
    }

    private static Object said(FormComponent it, Object value) {
        if (it.isList()) {
            return rows(it, value);
        }
        return switch (it.type()) {
            case CHECKBOX -> Boolean.TRUE.equals(value);
            case NUMBER -> figure(it, value);
            case CHECKLIST, TAGLIST, FILEPICKER -> value instanceof List<?> chosen ? new HashSet<>(chosen) : Set.of();
            default -> "".equals(value) ? null : value;
        };
    }

    /** What is no number says what was typed. */
    private static Object figure(FormComponent it, Object typed) {
        Reading read = Reading.of(it, typed);
        return read.value() instanceof BigDecimal number
                ? number.stripTrailingZeros()
                : read.unreadable() == null ? null : typed;
    }

    private static Map<String, Object> rows(FormComponent list, Object value) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Row row : Row.of(list, value)) {
            rows.put(row.name(), said(list.components(), "", row.values(), new LinkedHashMap<>()));
        }
        return rows;
    }

    private static Map<String, Object> said(
            List<FormComponent> components, String within, Map<String, Object> values, Map<String, Object> said) {
        for (FormComponent each : components) {
            String place = within + each.place();
            if (each.isGroup()) {
                said(each.components(), each.path() == null ? within : place + ".", values, said);
            } else if (each.isList() || each.type().isField()) {
                said.put(place, said(each, Values.at(values, place)));
            }
        }
        return said;
    }
}
