package kz.birlese.body.process;

import java.util.UUID;
import kz.birlese.workflow.Submission;

/** Files that forms bring. */
final class Files {

    private Files() {}

    /** The one file of the field, or null when there is none. */
    static UUID one(Submission form, String key) {
        return form.choices(key).stream().findFirst().map(UUID::fromString).orElse(null);
    }
}
