package kz.birlese.workflow.library.ui;

import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Kind;
import org.springframework.stereotype.Component;

/** What people call a diagram, a table, a form or a box. */
@Component
class Titles {

    private final Say say;

    Titles(Say say) {
        this.say = say;
    }

    /** A form is called like the task it belongs to; what the bundles do not know goes by its id. */
    String of(Kind kind, String key) {
        String words =
                switch (kind) {
                    case DIAGRAM -> "process.";
                    case TABLE -> "table.";
                    case FORM -> "box.";
                };
        return say.itOr(words + key, key);
    }

    /** @param otherwise what its file calls it */
    String box(String id, String otherwise) {
        return say.itOr("box." + id, otherwise == null || otherwise.isBlank() ? id : otherwise);
    }

    String role(String role) {
        return say.itOr("role." + role, role);
    }
}
