package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.record.FileCheck;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.Evaluator;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.TaskForms;
import org.springframework.stereotype.Component;

/** Draws the forms of tasks. */
@Component
public class FormViews {

    private final Parts parts;

    /** What a form on the screen works with. */
    record Parts(TaskForms forms, Evaluator evaluator, Choices choices, Contents contents, FileCheck check, Say say) {}

    /** What sending a form does. */
    @FunctionalInterface
    public interface Sending {

        /** @param arrived to be run once the form has really been sent; until then it stays open and saves itself */
        void send(Map<String, Object> filled, Runnable arrived);

        /** What is sent when the button is pressed, or refused. */
        static Sending atOnce(Consumer<Map<String, Object>> send) {
            return (filled, arrived) -> {
                send.accept(filled);
                arrived.run();
            };
        }
    }

    FormViews(TaskForms forms, Evaluator evaluator, Choices choices, Contents contents, FileCheck check, Say say) {
        this.parts = new Parts(forms, evaluator, choices, contents, check, say);
    }

    Parts parts() {
        return parts;
    }

    /**
     * The form as whoever has not begun sees it, for those who look at forms: it follows its own conditions, and nothing is
     * kept or sent.
     */
    public Div onlyShown(FormDefinition form) {
        return new ShownForm(parts, form);
    }

    /**
     * The form of the task for the person at work. {@code send} is called when the person submits; a {@link
     * kz.birlese.record.Refusal} it throws is shown at the fields concerned and everything typed stays. Throws {@link
     * kz.birlese.record.NotFound} unless the person holds the task.
     */
    public FormView of(String taskId, Consumer<Map<String, Object>> send) {
        return of(taskId, null, send);
    }

    /** The same with a button that says something else than the form's own. */
    public FormView of(String taskId, String verb, Consumer<Map<String, Object>> send) {
        return of(taskId, verb, Sending.atOnce(send));
    }

    /** The same for what may take longer than the press of the button. */
    public FormView of(String taskId, String verb, Sending send) {
        return new FormView(parts, parts.forms().open(taskId), verb, send);
    }
}
