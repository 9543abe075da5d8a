package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;

/** Components that belong together, under one heading. */
final class GroupBox implements Widget {

    private final Div frame = Drawing.named(new Div(), "form-group");

    GroupBox(Drawing drawing, FormComponent it) {
        frame.getElement().getClassList().set("card", it.showOutline());
        frame.getElement().setAttribute("role", "group");
        if (FormWords.hasLabel(it)) {
            frame.add(new H2(drawing.label(it)));
            frame.getElement().setAttribute("aria-label", drawing.label(it));
        }
        if (FormWords.hasHelp(it)) {
            frame.add(Drawing.named(new Paragraph(drawing.help(it)), "form-help"));
        }
    }

    HasComponents inside() {
        return frame;
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public void apply(FormState state, String path) {
        frame.setVisible(!state.at(path).hidden());
    }
}
