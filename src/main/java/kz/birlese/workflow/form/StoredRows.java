package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows a box laid out in a list whose rows a person may add and remove. Numbers of rows mean nothing there, so a row
 * is known by its read-only fields: it keeps them when a stored row has exactly these, and has none otherwise.
 */
final class StoredRows {

    private final FormComponent list;
    private final List<Map<String, Object>> left;

    StoredRows(FormComponent list, List<Map<String, Object>> laid) {
        this.list = list;
        this.left = new ArrayList<>(laid);
    }

    /** The stored row the sent one was made from; empty when there is none, and no row serves twice. */
    Map<String, Object> like(Map<String, Object> sent) {
        List<FormComponent> kept = list.components().stream()
                .filter(each -> each.key() != null && each.type().isField())
                .filter(each -> each.disabled() || each.readonly() != null && !Boolean.FALSE.equals(each.readonly()))
                .toList();
        for (Map<String, Object> row : kept.isEmpty() ? List.<Map<String, Object>>of() : left) {
            if (kept.stream().allMatch(field -> isSame(field, row, sent))) {
                left.remove(row);
                return row;
            }
        }
        return Map.of();
    }

    private static boolean isSame(FormComponent field, Map<String, Object> row, Map<String, Object> sent) {
        Object stored = Reading.of(field, Values.at(row, field.key())).value();
        return Objects.equals(
                stored, Reading.of(field, Values.at(sent, field.key())).value());
    }
}
