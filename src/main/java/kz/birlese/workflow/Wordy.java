package kz.birlese.workflow;

import java.util.Map;
import kz.birlese.record.Refusal;

/** What people write beside the forms. */
final class Wordy {

    /** As many characters as the table holds. */
    private static final int MOST = 4000;

    private Wordy() {}

    /** The trimmed text; throws {@link Refusal} {@code textMissing} or {@code textTooLong} at the field. */
    static String needed(String text, String field) {
        String written = optional(text, field);
        if (written == null) {
            throw new Refusal("textMissing", field, Map.of());
        }
        return written;
    }

    /** The trimmed text, or null when there is none; throws {@link Refusal} {@code textTooLong} at the field. */
    static String optional(String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (written.length() > MOST) {
            throw new Refusal("textTooLong", field, Map.of("found", written.length(), "needed", MOST));
        }
        return written;
    }
}
