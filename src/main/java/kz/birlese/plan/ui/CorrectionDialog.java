package kz.birlese.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.plan.KeyTally;
import kz.birlese.plan.VoteBallot;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/** A ballot that was keyed wrongly: what stands on it, and why it was keyed otherwise. What was keyed stays to be seen. */
class CorrectionDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final transient Say say;
    private final TextField marks;
    private final Checkbox none;
    private final TextArea reason;
    private final Div refused = new Div();

    CorrectionDialog(KeyTally tally, KeyTally.Desk desk, VoteBallot ballot, Say say, Runnable after) {
        this.say = say;
        setHeaderTitle(say.it("keying.correct.title", Map.of("serial", ballot.serial())));
        marks = new TextField(say.it("keying.marks"));
        marks.setWidthFull();
        marks.setAutofocus(true);
        none = new Checkbox(say.it("keying.none"));
        none.addValueChangeListener(change -> marks.setEnabled(!change.getValue()));
        reason = new TextArea(say.it("reason.label"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        refused.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(say.it("keying.was", Map.of("was", KeyedPart.words(say, ballot)))),
                marks,
                none,
                reason,
                refused);
        Button go = new Button(
                say.it("keying.correct"),
                click -> attempt(() -> {
                    tally.correct(
                            desk.vote().id(),
                            ballot.getId(),
                            none.getValue() ? null : marks.getValue(),
                            reason.getValue());
                    close();
                    after.run();
                }));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.it("reason.back"), click -> close()), go);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            refused.setClassName("notice bad");
        }
    }
}
