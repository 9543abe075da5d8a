package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Raw values in the shape of a form: its fields, nothing else, in plain text, truth and lists. */
public final class Shape {

    private Shape() {}

    /** The values that belong to fields of the form; null where a field was sent empty, absent where it was not sent. */
    static Map<String, Object> of(FormDefinition form, Map<String, Object> raw) {
        return level(form.components(), "", raw, new LinkedHashMap<>());
    }

    private static Map<String, Object> level(
            List<FormComponent> components, String within, Map<String, Object> raw, Map<String, Object> kept) {
        for (FormComponent each : components) {
            String place = within + each.place();
            if (each.isGroup()) {
                level(each.components(), each.path() == null ? within : place + ".", raw, kept);
            } else if (each.isList() && Values.has(raw, place)) {
                List<Object> rows = new ArrayList<>();
                for (Row row : Row.of(each, Values.at(raw, place))) {
                    Map<String, Object> fields = level(each.components(), "", row.values(), new LinkedHashMap<>());
                    rows.add(new Row(row.name(), fields).filled(each));
                }
                Values.put(kept, place, rows);
            } else if (each.type().isField() && Values.has(raw, place)) {
                Values.put(kept, place, plain(each, Values.at(raw, place)));
            }
        }
        return kept;
    }

    /** What a field would be sent with if it held the value; null when the value is not of its kind. */
    public static Object plain(FormComponent field, Object value) {
        if (value == null || value instanceof Boolean) {
            return field.type() == ComponentType.CHECKBOX ? value : null;
        }
        boolean many = field.type().isManyChoice() || field.type() == ComponentType.FILEPICKER;
        if (value instanceof Iterable<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(String.valueOf(each)));
            return many ? texts : null;
        }
        if (many || value instanceof Map || field.type() == ComponentType.CHECKBOX) {
            return null;
        }
        Object local = field.type() == ComponentType.DATETIME
                ? Reading.of(field, value).value()
                : null;
        Object shown = local == null ? value : local;
        return shown instanceof BigDecimal number ? number.toPlainString() : shown.toString();
    }

    /**
     * What a form opens with: what the box laid out, else what the form says, with what the person had filled in before
     * over it.
     *
     * @param draft empty when there is none
     */
    static Map<String, Object> opened(FormDefinition form, Map<String, Object> opening, Map<String, Object> draft) {
        return opened(form.components(), "", opening, draft, new LinkedHashMap<>());
    }

    private static Map<String, Object> opened(
            List<FormComponent> components,
            String within,
            Map<String, Object> opening,
            Map<String, Object> draft,
            Map<String, Object> filled) {
        for (FormComponent each : components) {
            String place = within + each.place();
            if (each.isGroup()) {
                opened(each.components(), each.path() == null ? within : place + ".", opening, draft, filled);
            } else if (each.isList()) {
                Values.put(filled, place, rows(each, Values.at(opening, place), draft, place));
            } else if (each.type().isField()) {
                Values.put(filled, place, first(each, place, opening, draft));
            }
        }
        return filled;
    }

    private static Object first(
            FormComponent field, String place, Map<String, Object> opening, Map<String, Object> draft) {
        Object drafted = plain(field, Values.at(draft, place));
        if (drafted != null || Values.has(draft, place) && Values.at(draft, place) == null) {
            return drafted;
        }
        boolean laidOut = Values.at(opening, place) != null;
        return plain(field, laidOut ? Values.at(opening, place) : field.defaultValue());
    }

    private static List<Map<String, Object>> rows(
            FormComponent list, Object laidOut, Map<String, Object> draft, String place) {
        List<Map<String, Object>> laid = Values.rows(laidOut);
        boolean drafted = Values.has(draft, place);
        List<Row> mine = Row.of(list, Values.at(draft, place));
        int first = laidOut == null ? list.firstRows() : laid.size();
        int count = drafted && !list.hasFixedRows() ? mine.size() : first;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> given = i < laid.size() && (list.hasFixedRows() || !drafted) ? laid.get(i) : Map.of();
            Row row = i < mine.size() ? mine.get(i) : new Row(String.valueOf(i), Map.of());
            Map<String, Object> fields = opened(list.components(), "", given, row.values(), new LinkedHashMap<>());
            rows.add(new Row(row.name(), fields).filled(list));
        }
        return rows;
    }
}
