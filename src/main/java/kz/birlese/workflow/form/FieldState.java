package kz.birlese.workflow.form;

import java.util.Map;

/**
 * One component of a form that is being filled in, in one row when it lies in a list.
 *
 * @param path where the refusal finds it, for example {@code scores[2].reason}; with {@code ~id} for what has no key
 * @param open whether a person may change it: neither hidden, nor disabled, nor read-only
 * @param reading its value; empty for what has none
 * @param scope what FEEL and texts see at this place
 */
public record FieldState(
        String path,
        FormComponent component,
        boolean hidden,
        boolean open,
        Reading reading,
        Map<String, Object> scope) {

    /** The typed value, or null. */
    public Object value() {
        return reading.value();
    }
}
