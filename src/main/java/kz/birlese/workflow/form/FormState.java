package kz.birlese.workflow.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A form with what has been filled in so far: what is shown, what may be changed, and what would be sent.
 *
 * @param fields by path, in the order of the form
 * @param values what a submission would carry: without hidden, disabled and unknown keys, read-only fields as the box
 *     laid them out
 */
public record FormState(Map<String, FieldState> fields, Map<String, Object> values) {

    /** Null when the form has no such place now. */
    public FieldState at(String path) {
        return fields.get(path);
    }

    /** The fields to be filled in without which the form may be sent but is incomplete. */
    public List<FieldState> leftEmpty() {
        return fields.values().stream()
                .filter(field -> field.component().isWanted() && field.open() && field.value() == null)
                .toList();
    }

    public Collection<FieldState> all() {
        return fields.values();
    }
}
