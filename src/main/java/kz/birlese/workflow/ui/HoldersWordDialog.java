package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.HoldersWord.Asked;
import kz.birlese.workflow.Say;

/** What is about to be sent for the holder of a task, to be read aloud in their language, and the code they answer with. */
class HoldersWordDialog extends Dialog {

    private final transient Say say;
    private final TextField code;

    /**
     * @param give takes the code and sends the form; a {@link Refusal} it throws is shown at the code
     * @param done after it was sent
     * @param back when it was not
     */
    HoldersWordDialog(Say say, Asked asked, Consumer<String> give, Runnable done, Runnable back) {
        this.say = say;
        this.code = new TextField(say.it("assist.word.code"));
        setHeaderTitle(say.it("assist.word.title"));
        setMaxWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        code.setHelperText(say.it("assist.code.help"));
        code.setWidthFull();
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        add(new Paragraph(say.it("assist.word.lead")), read(asked), code);
        Button go = new Button(say.it("assist.word.give"), click -> attempt(give, done));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.it("assist.word.back"), click -> leave(back)), go);
        addDialogCloseActionListener(escape -> leave(back));
    }

    private static Div read(Asked asked) {
        Div text = new Div();
        text.addClassName("notice");
        text.getElement().setAttribute("lang", asked.language().locale().getLanguage());
        asked.text().lines().forEach(line -> text.add(new Paragraph(line)));
        return text;
    }

    private void attempt(Consumer<String> give, Runnable done) {
        try {
            give.accept(code.getValue());
        } catch (Refusal no) {
            code.setErrorMessage(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            code.setInvalid(true);
            code.focus();
            return;
        }
        close();
        done.run();
    }

    private void leave(Runnable back) {
        close();
        back.run();
    }
}
