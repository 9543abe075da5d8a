package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import kz.birlese.workflow.Say;

/** Before somebody leaves a form whose last words could not be kept. */
class UnsavedDialog extends Dialog {

    UnsavedDialog(Say say, ContinueNavigationAction leave) {
        setHeaderTitle(say.it("form.unsaved.title"));
        add(new Paragraph(say.it("form.unsaved")));
        setMaxWidth("min(36rem, 100%)");
        Button stay = new Button(say.it("form.unsaved.stay"), click -> {
            close();
            leave.cancel();
        });
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        Button go = new Button(say.it("form.unsaved.leave"), click -> {
            close();
            leave.proceed();
        });
        getFooter().add(go, stay);
    }
}
