package kz.birlese.workflow.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.TaskAtHand;

/**
 * A form as a person finds it.
 *
 * @param task null for a form that is only looked at
 * @param by whoever fills it in: the holder, or somebody who does it with them; null for a form that is only looked at
 * @param opening what the box lays out: values of fields, read-only ones included, and lists that choices come from
 * @param filled what the fields hold now, as text, truth and lists: the opening values with the draft over them
 * @param draft null when the person has not begun
 */
public record OpenForm(
        TaskAtHand task,
        UUID by,
        FormDefinition definition,
        Map<String, Object> opening,
        Map<String, Object> filled,
        Draft draft) {

    /** A form nobody has been asked to fill in, with nothing laid out in it. */
    public static OpenForm ofNobody(FormDefinition definition) {
        return new OpenForm(null, null, definition, Map.of(), Shape.opened(definition, Map.of(), Map.of()), null);
    }

    /** What the fields held before anybody filled in anything. */
    public Map<String, Object> untouched() {
        return Shape.opened(definition, opening, Map.of());
    }

    /**
     * @param savedBy the name of somebody else who typed it last, or null
     * @param ofOtherForm whether the form has changed since, so that only matching answers were kept
     * @param others answers from elsewhere that differ from what is filled in, by address
     */
    public record Draft(Instant savedAt, String savedBy, boolean ofOtherForm, Map<String, List<OtherAnswer>> others) {}
}
