package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.PutRight;

/** One change: what would happen, in words and on the diagram, then why, then doing it. */
class RepairDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private final transient PutRight putRight;
    private final transient Say say;
    private final transient Change change;
    private final String root;
    private final transient Function<Effect, Diagram> drawing;
    private final transient Consumer<String> done;
    private final Section look = new Section();
    private final Div refused = new Div();
    private final TextArea why;
    private final Button go;
    private transient Effect shown;

    /**
     * @param drawing marks the effect on the diagram
     * @param done is told the process nobody called that the case runs in from now on
     */
    RepairDialog(
            PutRight putRight,
            Say say,
            String title,
            String root,
            Change change,
            Function<Effect, Diagram> drawing,
            Consumer<String> done) {
        super(title);
        this.putRight = putRight;
        this.say = say;
        this.root = root;
        this.change = change;
        this.drawing = drawing;
        this.done = done;
        why = new TextArea(say.it("reason.label"));
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        look.addClassName("stack");
        refused.getElement().setAttribute("role", "alert");
        go = new Button(say.it("repair.do"), click -> carryOut());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div body = new Div(refused, look, why);
        body.addClassName("stack");
        add(body);
        setMaxWidth("min(60rem, 100%)");
        getFooter().add(new Button(say.it("repair.close"), click -> close()), go);
        preview();
    }

    private void preview() {
        look.removeAll();
        try {
            shown = putRight.preview(root, change);
            look.add(new H2(say.it("repair.look")), new EffectPart(say, shown), drawing.apply(shown));
            go.setEnabled(shown.trouble() == null);
        } catch (Refusal no) {
            refuse(no);
            go.setEnabled(false);
        }
    }

    /** What is done is what was shown: when the case has moved meanwhile, the person looks again. */
    private void carryOut() {
        if (why.getValue().isBlank()) {
            why.setErrorMessage(say.refusal(new Refusal.Reason("reasonMissing")));
            why.setInvalid(true);
            why.focus();
            return;
        }
        try {
            if (!shown.equals(putRight.preview(root, change))) {
                preview();
                refused.removeAll();
                refused.add(new Paragraph(say.it("repair.changed")));
                refused.setClassName("notice warn");
                refused.scrollIntoView();
                return;
            }
            String goesOnIn = putRight.carryOut(root, change, why.getValue());
            close();
            Said.briefly(say.it("repair.done"));
            done.accept(goesOnIn);
        } catch (Refusal no) {
            refuse(no);
        }
    }

    private void refuse(Refusal no) {
        refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
        refused.setClassName("notice bad");
        refused.scrollIntoView();
    }
}
