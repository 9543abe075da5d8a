package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.workflow.form.OpenForm;

/** The form of a task, in the person's language; saves itself as it is filled in. */
public final class FormView extends Div {

    FormView(OpenForm form, Consumer<Map<String, Object>> send) {
        throw new UnsupportedOperationException();
    }
}
