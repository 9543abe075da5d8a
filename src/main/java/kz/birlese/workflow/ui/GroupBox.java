package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;

/** Components that belong together, under one heading. */
final class GroupBox implements Widget {

    private final Drawing drawing;
    private final FormComponent it;
    private final Div frame = Drawing.named(new Div(), "form-group");
    private final HtmlContainer heading;

    GroupBox(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
        this.heading = drawing.heading();
        align(frame, it);
        frame.getElement().getClassList().set("card", it.showOutline());
        frame.getElement().setAttribute("role", "group");
        if (FormWords.hasLabel(it)) {
            frame.add(heading);
            head(drawing.label(it));
        }
        if (FormWords.hasHelp(it)) {
            frame.add(Drawing.named(new Paragraph(drawing.help(it)), "form-help"));
        }
    }

    /** How the components of a row stand beside each other. */
    static void align(Div frame, FormComponent it) {
        String said = it.verticalAlignment() == null ? "start" : it.verticalAlignment();
        frame.getStyle().set("--align", said);
    }

    private void head(String words) {
        heading.setText(words);
        frame.getElement().setAttribute("aria-label", words);
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
        if (drawing.hasMovingWords(it)) {
            head(drawing.label(it, state.at(path).scope()));
        }
    }
}
