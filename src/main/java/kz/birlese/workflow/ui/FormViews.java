package kz.birlese.workflow.ui;

import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.record.FileCheck;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.Evaluator;
import kz.birlese.workflow.form.TaskForms;
import org.springframework.stereotype.Component;

/** Draws the forms of tasks. */
@Component
public class FormViews {

    private final Parts parts;

    /** What a form on the screen works with. */
    record Parts(TaskForms forms, Evaluator evaluator, Choices choices, Contents contents, FileCheck check, Say say) {}

    FormViews(TaskForms forms, Evaluator evaluator, Choices choices, Contents contents, FileCheck check, Say say) {
        this.parts = new Parts(forms, evaluator, choices, contents, check, say);
    }

    Parts parts() {
        return parts;
    }

    /**
     * The form of the task for the person at work. {@code send} is called when the person submits; a {@link
     * kz.birlese.record.Refusal} it throws is shown at the fields concerned and everything typed stays. Throws {@link
     * kz.birlese.record.NotFound} unless the person holds the task.
     */
    public FormView of(String taskId, Consumer<Map<String, Object>> send) {
        return new FormView(parts, parts.forms().open(taskId), null, send);
    }

    /** The same with a button that says something else than the form's own. */
    public FormView of(String taskId, String verb, Consumer<Map<String, Object>> send) {
        return new FormView(parts, parts.forms().open(taskId), verb, send);
    }
}
