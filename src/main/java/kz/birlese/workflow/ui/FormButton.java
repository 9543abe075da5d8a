package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;

/** A button within a form: sends it, or brings the opening values back after asking once more. */
final class FormButton implements Widget {

    private final Drawing drawing;
    private final FormComponent it;
    private final Button button = new Button();
    private final Div frame = Drawing.named(new Div(button), "form-button");

    FormButton(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
        button.setDisableOnClick(true);
        if (!it.isReset()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.addClickListener(press -> {
            press();
            button.setEnabled(true);
        });
    }

    private void press() {
        if (it.isReset()) {
            sure().open();
        } else {
            drawing.reactions().send().run();
        }
    }

    private ConfirmDialog sure() {
        Say say = drawing.say();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(say.it("form.reset.sure"));
        dialog.setText(say.it("form.reset.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(say.it("form.reset.keep"));
        dialog.setConfirmText(say.it("form.reset"));
        dialog.addConfirmListener(confirmed -> drawing.reactions().reset().run());
        return dialog;
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public void apply(FormState state, String path) {
        FieldState now = state.at(path);
        frame.setVisible(!now.hidden());
        String label = drawing.label(it, now.scope());
        button.setText(label.isEmpty() ? drawing.say().it(it.isReset() ? "form.reset" : "form.send") : label);
    }
}
