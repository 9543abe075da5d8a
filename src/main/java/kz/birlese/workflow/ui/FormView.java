package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.ComponentType;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.OpenForm;

/**
 * The form of a task, in the person's language. Saves itself as it is filled in, follows its own conditions, and keeps
 * everything typed when it is refused.
 */
@StyleSheet("context://look/forms.css")
public final class FormView extends Div {

    private static final int MOST_ROUNDS = 3;

    private final FormViews.Parts parts;
    private final OpenForm form;
    private final Consumer<Map<String, Object>> send;
    private final Drawing drawing;
    private final FormBody body;
    private final RefusalSummary summary;
    private final Span saved = Drawing.named(new Span(), "form-saved");
    private final Button submit;
    private Map<String, Object> kept;
    private List<String> agreed;
    private boolean sent;

    FormView(FormViews.Parts parts, OpenForm form, String verb, Consumer<Map<String, Object>> send) {
        this.parts = parts;
        this.form = form;
        this.send = send;
        this.summary = new RefusalSummary(parts.say());
        this.submit = new Button(verb == null ? verb() : verb, event -> send());
        addClassName("form-view");
        add(summary);
        notices();
        this.drawing = drawing();
        this.body = new FormBody(drawing, form.definition().components(), this);
        add(foot());
        body.show(form.filled());
        body.apply(state(form.filled()), "");
        follow();
        this.kept = body.raw();
    }

    /** What sending this form does, where the house has a word of its own for it. */
    private String verb() {
        return parts.say()
                .itOr("form." + form.definition().id() + ".send", parts.say().it("form.send"));
    }

    private Drawing drawing() {
        FileDesk files = new FileDesk(parts.forms(), parts.check(), form.task().taskId());
        Drawing.Reactions reactions = new Drawing.Reactions(this::changed, this::save, this::send, this::reset);
        return new Drawing(parts.say(), form.definition(), parts.choices(), parts.contents(), files, reactions, 2);
    }

    private void notices() {
        if (form.draft() == null) {
            return;
        }
        savedAt(form.draft().savedAt());
        if (form.draft().ofOtherForm()) {
            Div notice = new Div(parts.say().it("form.changed"));
            notice.addClassNames("notice", "warn");
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
    }

    private Div foot() {
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.setVisible(form.definition().components().stream().noneMatch(FormView::sends));
        saved.getElement().setAttribute("role", "status");
        Div foot = new Div(submit, saved);
        foot.addClassNames("form-foot", "actions");
        return foot;
    }

    /** A form that brings its own button for sending needs no second one; a button in a row may not be there at all. */
    private static boolean sends(FormComponent it) {
        boolean own = it.type() == ComponentType.BUTTON && !it.isReset();
        return own || it.isGroup() && it.components().stream().anyMatch(FormView::sends);
    }

    private void reset() {
        summary.clear();
        body.clearComplaints();
        body.show(form.untouched());
        changed();
    }

    private void changed() {
        follow();
        save();
    }

    /** Choices that vanish take their answers along, which may hide or show more: follow until it settles. */
    private void follow() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, Object> raw = body.raw();
            body.apply(state(raw), "");
            if (body.raw().equals(raw)) {
                return;
            }
        }
    }

    private FormState state(Map<String, Object> raw) {
        return parts.evaluator().evaluate(form.definition(), form.opening(), raw);
    }

    /** Keeps a draft when something has changed since the last one. Failing to must never cost what was typed. */
    private void save() {
        Map<String, Object> raw = body.raw();
        if (sent || raw.equals(kept)) {
            return;
        }
        try {
            savedAt(parts.forms().keep(form.task().taskId(), raw));
            kept = raw;
        } catch (Refusal refusal) {
            saved.setText(parts.say().refusal(refusal.reasons().get(0)));
        } catch (NotFound gone) {
            saved.setText(parts.say().it("form.gone"));
        } catch (RuntimeException unsaved) {
            saved.setText(parts.say().it("form.notSaved"));
        }
    }

    private void savedAt(Instant at) {
        saved.setText(parts.say().saved(at));
    }

    /** What is wanted and still empty is said first; once the person has agreed to that it is not said again. */
    private void send() {
        if (sent) {
            return;
        }
        summary.clear();
        body.clearComplaints();
        List<String> empty =
                state(body.raw()).leftEmpty().stream().map(FieldState::path).toList();
        if (empty.isEmpty() || empty.equals(agreed)) {
            deliver();
            return;
        }
        submit.setEnabled(true);
        List<String> labels =
                empty.stream().map(path -> body.label(path).orElse(path)).toList();
        Runnable back = () -> body.at(empty.get(0)).ifPresent(Widget::focus);
        new UnfinishedDialog(drawing, labels, back, () -> {
                    agreed = empty;
                    deliver();
                })
                .open();
    }

    private void deliver() {
        try {
            send.accept(body.raw());
            sent = true;
        } catch (Refusal refusal) {
            summary.tell(refusal.reasons(), body);
        } catch (NotFound gone) {
            summary.tell(parts.say().it("form.gone"));
        } finally {
            submit.setEnabled(!sent);
        }
    }
}
