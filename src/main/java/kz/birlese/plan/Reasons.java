package kz.birlese.plan;

import java.util.Map;
import kz.birlese.record.Refusal;

/** Whoever sends a plan back says why. */
final class Reasons {

    /** As many characters as are kept of one. */
    static final int LONGEST = 4000;

    private Reasons() {}

    /** The reason, trimmed; refuses when there is none. */
    static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonGiven", "reason", Map.of());
        }
        return reason.strip();
    }
}
