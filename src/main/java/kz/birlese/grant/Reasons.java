package kz.birlese.grant;

import java.util.Map;
import kz.birlese.record.Refusal;

/** Whoever stops, returns or changes something says why. */
final class Reasons {

    private Reasons() {}

    /** The reason, trimmed; refuses when there is none. */
    static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonGiven", "reason", Map.of());
        }
        return reason.strip();
    }
}
