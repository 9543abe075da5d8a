package kz.birlese.body.process;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.workflow.Submission;

/** Ids among the answers of a form: of files it brings, of seats that are ticked. */
final class Ids {

    private Ids() {}

    static Set<UUID> all(Submission form, String key) {
        return form.choices(key).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** The one id in the field, or null when there is none. */
    static UUID one(Submission form, String key) {
        return form.choices(key).stream().findFirst().map(UUID::fromString).orElse(null);
    }
}
