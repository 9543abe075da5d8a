package kz.birlese.grant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import kz.birlese.workflow.Say;

/** Takes an application back, after asking once more. */
final class WithdrawButton extends Button {

    WithdrawButton(Say say, Runnable withdraw) {
        super(say.it("application.withdraw"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        addClassName("withdraw");
        addClickListener(click -> ask(say, withdraw).open());
    }

    private static ConfirmDialog ask(Say say, Runnable withdraw) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(say.it("application.withdraw.sure"));
        dialog.setText(say.it("application.withdraw.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(say.it("application.withdraw.keep"));
        dialog.setConfirmText(say.it("application.withdraw"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            withdraw.run();
            UI.getCurrent().getPage().reload();
        });
        return dialog;
    }
}
