package kz.birlese.workflow.form;

import java.util.Collection;
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

    public Collection<FieldState> all() {
        return fields.values();
    }
}
