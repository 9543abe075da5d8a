package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.ComponentType;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.OpenForm;

/**
 * The form of a task, in the person's language. Saves itself as it is filled in, follows its own conditions, and keeps
 * everything typed when it is refused.
 */
@StyleSheet("context://look/forms.css")
@JavaScript("context://look/drafts.js")
public final class FormView extends Div implements BeforeLeaveObserver {

    private final FormViews.Parts parts;
    private final OpenForm form;
    private final FormViews.Sending send;
    private final FilledForm filled;
    private final FormBody body;
    private final RefusalSummary summary;
    private final Autosave autosave;
    private final LocalCopy copy;
    private final Watch watch;
    private final Button submit;
    private List<String> agreed;
    private boolean sent;

    FormView(FormViews.Parts parts, OpenForm form, String verb, FormViews.Sending send) {
        this.parts = parts;
        this.form = form;
        this.send = send;
        this.summary = new RefusalSummary(parts.say());
        this.submit = new Button(verb == null ? verb() : verb, event -> send());
        addClassName("form-view");
        add(summary);
        notices();
        this.filled = new FilledForm(parts, form, this, reactions());
        this.body = filled.body();
        filled.show(form.filled());
        this.autosave = new Autosave(parts, form, body, filled::follow, this::gone);
        this.copy = new LocalCopy(this, form, parts.say(), body, autosave, filled::follow);
        this.watch = Watch.over(this, autosave::look);
        addComponentAtIndex(1, copy.notice());
        add(foot());
    }

    /** What sending this form does, where the house has a word of its own for it. */
    private String verb() {
        return parts.say()
                .itOr("form." + form.definition().id() + ".send", parts.say().it("form.send"));
    }

    private Drawing.Reactions reactions() {
        return new Drawing.Reactions(this::changed, () -> autosave.save(), this::send, this::reset);
    }

    private void notices() {
        if (form.draft() != null && form.draft().ofOtherForm()) {
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
        Div foot = new Div(submit, autosave.line());
        foot.addClassNames("form-foot", "actions");
        return new Div(copy.offline(), foot);
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
        filled.follow();
        autosave.save();
        watch.awake();
    }

    /** Nobody leaves words behind that could not be kept without having been told. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        autosave.save();
        if (!autosave.isSafe()) {
            new UnsavedDialog(parts.say(), event.postpone()).open();
        }
    }

    /**
     * What could not be kept is not sent: it may differ from what stands at another place. What was filled in elsewhere
     * meanwhile is looked at first. What is wanted and still empty is said next; once the person has agreed to that it is
     * not said again.
     */
    private void send() {
        if (sent) {
            return;
        }
        summary.clear();
        body.clearComplaints();
        if (autosave.sync()) {
            summary.tell(parts.say().it("form.news"));
            submit.setEnabled(true);
            return;
        }
        if (!autosave.isSafe()) {
            summary.tell(parts.say().it("form.notSent") + " " + autosave.line().getText());
            submit.setEnabled(true);
            return;
        }
        List<String> empty = filled.state(body.raw()).leftEmpty().stream()
                .map(FieldState::path)
                .toList();
        if (empty.isEmpty() || empty.equals(agreed)) {
            deliver();
            return;
        }
        submit.setEnabled(true);
        if (isUnfit()) {
            return;
        }
        List<String> labels =
                empty.stream().map(path -> body.label(path).orElse(path)).toList();
        Runnable back = () -> body.at(empty.get(0)).ifPresent(Widget::focus);
        new UnfinishedDialog(filled.drawing(), labels, back, () -> {
                    agreed = empty;
                    deliver();
                })
                .open();
    }

    /** Whether something must be mended first: nobody is told that they may send what would be refused. */
    private boolean isUnfit() {
        try {
            parts.forms().mustFit(form, body.raw());
            return false;
        } catch (Refusal refusal) {
            summary.tell(refusal.reasons(), body);
            return true;
        }
    }

    private void deliver() {
        try {
            autosave.pause(true);
            send.send(body.raw(), this::arrived);
        } catch (Refusal refusal) {
            summary.tell(refusal.reasons(), body);
        } catch (NotFound noMore) {
            gone();
        } finally {
            autosave.pause(sent);
            submit.setEnabled(!sent);
        }
    }

    /** Nothing typed from now on can be kept: whoever goes on typing must see it. */
    private void gone() {
        sent = true;
        submit.setEnabled(false);
        summary.gone();
    }

    private void arrived() {
        sent = true;
        autosave.pause(true);
        copy.forget();
    }
}
