package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.FormWords;

/**
 * What every widget of one open form draws with.
 *
 * @param changed run after the person has changed anything
 * @param left run when the person leaves a field
 */
record Drawing(Say say, FormDefinition form, Choices choices, FileDesk files, Runnable changed, Runnable left) {

    String label(FormComponent it) {
        return say.it(FormWords.label(form, it));
    }

    /** How a group of inputs is read out: unlike a single field it has to say itself that it is required. */
    String name(FormComponent it) {
        return it.validate().required() ? say.it("form.requiredGroup", Map.of("label", label(it))) : label(it);
    }

    /** Null when the form gives no help. */
    String help(FormComponent it) {
        return FormWords.hasHelp(it) ? say.it(FormWords.help(form, it)) : null;
    }

    String option(FormComponent it, Choices.Choice choice) {
        return choice.label() == null ? say.it(FormWords.option(form, it, choice.value())) : choice.label();
    }

    /** Names a component in the page, for tests and for the style. */
    static <C extends Component & HasStyle> C named(C component, String name) {
        component.addClassName(name);
        return component;
    }
}
