package kz.birlese.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;

/** Calls a competition off, after asking why. */
final class CancelButton extends Button {

    CancelButton(Say say, Consumer<String> cancel) {
        super(say.it("call.cancel"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        addClickListener(
                click -> new ReasonDialog(say, say.it("call.cancel"), say.it("call.cancel.what"), cancel).open());
    }
}
