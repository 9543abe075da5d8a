package kz.birlese.grant.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;

/** Asks for more jurors while a call is being scored, after asking why. */
final class SupplementButton extends Button {

    SupplementButton(Say say, Consumer<String> open) {
        super(say.it("call.supplement"));
        addClickListener(
                click -> new ReasonDialog(say, say.it("call.supplement"), say.it("call.supplement.what"), open).open());
    }
}
