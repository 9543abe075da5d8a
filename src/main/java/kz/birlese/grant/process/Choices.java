package kz.birlese.grant.process;

import java.util.Map;

/** Choices as forms read them. */
final class Choices {

    private Choices() {}

    static Map<String, String> choice(Object value, String label) {
        return Map.of("value", value.toString(), "label", label);
    }
}
