package kz.birlese.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.birlese.people.Words;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import org.springframework.modulith.NamedInterface;

/** Shows a refusal: each reason at its field, the others in a notice above. What was typed stays. */
@NamedInterface("fields")
public class FieldErrors extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Words words;

    public FieldErrors(Words words) {
        this.words = words;
        addClassNames("notice", "bad");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Fields are named in the order in which they stand: the first wrong one gets the focus. */
    public <C extends Component & HasValidation> C on(String key, C field) {
        fields.put(key, field);
        return field;
    }

    /** Runs the attempt; true when nothing was refused. */
    public boolean attempt(Runnable attempt) {
        clear();
        try {
            attempt.run();
            return true;
        } catch (Refusal refusal) {
            refusal.reasons().forEach(this::show);
            focusFirst();
            return false;
        }
    }

    private void clear() {
        removeAll();
        setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void show(Reason reason) {
        String text = words.say("refusal." + reason.rule(), reason.facts());
        HasValidation field = fields.get(reason.field());
        if (field != null) {
            field.setErrorMessage(text);
            field.setInvalid(true);
            return;
        }
        add(new Paragraph(text));
        setVisible(true);
    }

    private void focusFirst() {
        fields.values().stream().filter(HasValidation::isInvalid).findFirst().ifPresent(FieldErrors::focus);
    }

    /** A group of choices can be focused in the browser, although Vaadin has no word for it here. */
    private static void focus(HasValidation field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else if (field instanceof Component component) {
            component.getElement().callJsFunction("focus");
        }
    }
}
