package kz.birlese.workflow.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.OpenForm;

/** A form that belongs to no task: what is typed into it moves its conditions and nothing else. */
@StyleSheet("context://look/forms.css")
final class ShownForm extends Div {

    private final FilledForm filled;

    ShownForm(FormViews.Parts parts, FormDefinition definition) {
        addClassName("form-view");
        OpenForm form = OpenForm.ofNobody(definition);
        filled = new FilledForm(parts, form, FileDesk.ofNoTask(parts.check()), this, reactions(form));
        filled.show(form.filled());
    }

    private Drawing.Reactions reactions(OpenForm form) {
        Runnable nothing = () -> {};
        return new Drawing.Reactions(() -> filled.follow(), nothing, nothing, () -> filled.show(form.filled()));
    }
}
