package kz.birlese.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import org.springframework.modulith.NamedInterface;

/** Asks why, does it, and shows why it was refused when it was; what was typed stays. */
@NamedInterface("tables")
public class ReasonDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private final transient Say say;
    private final TextArea reason;
    private final Div refused = new Div();

    /**
     * @param title what is done; also on the button that does it
     * @param what is said about it before
     */
    public ReasonDialog(Say say, String title, String what, Consumer<String> act) {
        this(say, title, what, say.it("reason.label"), LONGEST_REASON, act);
    }

    /**
     * @param asked for in place of the reason
     * @param longest how many characters it may have
     */
    public ReasonDialog(Say say, String title, String what, String asked, int longest, Consumer<String> act) {
        this.say = say;
        setHeaderTitle(title);
        reason = new TextArea(asked);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(longest);
        reason.setWidthFull();
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(what), reason, refused);
        Button go = new Button(title, click -> attempt(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.it("reason.back"), click -> close()), go);
    }

    private void attempt(Consumer<String> act) {
        try {
            act.accept(reason.getValue());
            UI.getCurrent().getPage().reload();
        } catch (Refusal no) {
            refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            refused.setClassName("notice bad");
        }
    }
}
