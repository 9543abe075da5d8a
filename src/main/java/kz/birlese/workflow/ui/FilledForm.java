package kz.birlese.workflow.ui;

import com.vaadin.flow.component.HasComponents;
import java.util.Map;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.OpenForm;

/** The fields of a form as they are filled in; they follow the form's own conditions. */
final class FilledForm {

    private static final int MOST_ROUNDS = 3;

    private final FormViews.Parts parts;
    private final OpenForm form;
    private final Drawing drawing;
    private final FormBody body;
    private Map<String, Object> untouched;

    /** @param into where the fields are drawn */
    FilledForm(FormViews.Parts parts, OpenForm form, HasComponents into, Drawing.Reactions reactions) {
        this(parts, form, FileDesk.of(parts.forms(), parts.check(), form.task().taskId()), into, reactions);
    }

    FilledForm(FormViews.Parts parts, OpenForm form, FileDesk files, HasComponents into, Drawing.Reactions reactions) {
        this.parts = parts;
        this.form = form;
        this.drawing =
                new Drawing(parts.say(), form.definition(), parts.choices(), parts.contents(), files, reactions, 2);
        this.body = new FormBody(drawing, form.definition().components(), into);
    }

    /** Begins with these values. */
    void show(Map<String, Object> values) {
        body.show(values);
        body.apply(state(values), "");
        follow();
        untouched = body.raw();
    }

    FormBody body() {
        return body;
    }

    Drawing drawing() {
        return drawing;
    }

    Map<String, Object> raw() {
        return body.raw();
    }

    /** What the fields showed at first. */
    Map<String, Object> untouched() {
        return untouched;
    }

    /** Choices that vanish take their answers along, which may hide or show more: follow until it settles. */
    void follow() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, Object> raw = body.raw();
            body.apply(state(raw), "");
            if (body.raw().equals(raw)) {
                return;
            }
        }
    }

    FormState state(Map<String, Object> raw) {
        return parts.evaluator().evaluate(form.definition(), form.opening(), raw);
    }
}
