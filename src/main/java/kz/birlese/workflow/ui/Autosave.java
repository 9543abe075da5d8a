package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.Kept;
import kz.birlese.workflow.form.OpenForm;
import kz.birlese.workflow.form.TaskForms;

/**
 * Keeps a form's draft as it is filled in, takes in what is filled in elsewhere meanwhile, and says how it stands. Failing
 * to keep must never cost what was typed.
 */
final class Autosave {

    private final TaskForms forms;
    private final String taskId;
    private final Say say;
    private final FormBody body;
    private final OtherAnswers others;
    private final Runnable follow;
    private final Runnable gone;
    private final Span line = Drawing.named(new Span(), "form-saved");
    private Map<String, Object> seen;
    private boolean over;
    private boolean paused;

    /**
     * @param follow what the form does when answers have come from elsewhere
     * @param gone what it does when nothing can be kept any more
     */
    Autosave(FormViews.Parts parts, OpenForm form, FormBody body, Runnable follow, Runnable gone) {
        this.gone = gone;
        this.forms = parts.forms();
        this.taskId = form.task().taskId();
        this.say = parts.say();
        this.body = body;
        this.follow = follow;
        this.others = new OtherAnswers(say, body, this::followAndSave, path -> forms.settle(taskId, path));
        this.seen = body.raw();
        line.getElement().setAttribute("role", "status");
        if (form.draft() != null) {
            savedAt(form.draft().savedAt());
            tellWho(form.draft().savedBy());
            others.show(form.draft().others());
        }
    }

    Span line() {
        return line;
    }

    /** Whether everything filled in has been kept, or can be kept no more. */
    boolean isSafe() {
        return over || paused || body.raw().equals(seen);
    }

    /** While a form is on its way, and once it has arrived, there is nothing to keep. */
    void pause(boolean now) {
        paused = now;
    }

    /** From the next look on it is as if this had been seen before; what differs from what is kept by now gets both sides. */
    void recall() {
        seen = body.raw();
    }

    /** Keeps a draft when something has changed since the last one. */
    void save() {
        Map<String, Object> raw = body.raw();
        if (!over && !paused && !raw.equals(seen)) {
            attempt(() -> take(forms.keep(taskId, seen, raw)));
        }
    }

    private void followAndSave() {
        follow.run();
        save();
    }

    /**
     * Keeps what is here, or takes in what is new; whether anything came from elsewhere. Another place that kept at the
     * same moment was in the way once and hardly is again.
     */
    boolean sync() {
        Map<String, Object> before = body.raw();
        save();
        save();
        look();
        return !body.raw().equals(before);
    }

    /** Takes in what has been filled in elsewhere since. */
    void look() {
        if (!over && !paused && body.raw().equals(seen)) {
            attempt(() -> forms.look(taskId, seen).ifPresent(this::take));
        }
    }

    private void take(Kept kept) {
        seen = body.raw();
        kept.news()
                .forEach((path, value) ->
                        body.at(path).filter(widget -> !widget.isBusy()).ifPresent(widget -> widget.show(value)));
        if (!kept.news().isEmpty()) {
            follow.run();
            seen = body.raw();
        }
        savedAt(kept.savedAt());
        others.show(kept.others());
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            line.setText(say.refusal(refusal.reasons().get(0)));
        } catch (NotFound noMore) {
            line.setText("");
            over = true;
            gone.run();
        } catch (RuntimeException unsaved) {
            line.setText(say.it("form.notSaved"));
        }
    }

    /** Somebody else who typed last; null when it was the person. */
    private void tellWho(String other) {
        if (other != null) {
            line.setText(line.getText() + " · " + other);
        }
    }

    private void savedAt(Instant at) {
        line.setText(say.saved(at));
    }
}
