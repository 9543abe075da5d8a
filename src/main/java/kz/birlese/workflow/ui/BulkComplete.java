package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.form.OpenForm;
import kz.birlese.workflow.form.TaskForms;

/**
 * The same answers to the forms of many tasks of one kind, where their boxes allow it. Each task keeps what is its own:
 * only what the person changes here comes over it.
 */
final class BulkComplete implements BulkWork {

    private final TaskForms forms;
    private final TaskActions actions;
    private final Say say;
    private final String key;
    private final Div sheet = new Div();
    private final FilledForm form;

    /** @param fitting tasks of the person; those of another kind than the first that may be done so are left out */
    BulkComplete(FormViews.Parts parts, TaskActions actions, List<SeenTask> fitting) {
        this.forms = parts.forms();
        this.actions = actions;
        this.say = parts.say();
        SeenTask first = fitting.stream()
                .filter(task -> forms.notTogether(task.id()).isEmpty())
                .findFirst()
                .orElse(null);
        this.key = first == null ? null : first.key();
        sheet.addClassName("form-view");
        this.form = first == null ? null : drawn(parts, forms.open(first.id()));
    }

    private FilledForm drawn(FormViews.Parts parts, OpenForm open) {
        FilledForm[] drawn = new FilledForm[1];
        Runnable nothing = () -> {};
        drawn[0] = new FilledForm(
                parts, open, sheet, new Drawing.Reactions(() -> drawn[0].follow(), nothing, nothing, nothing));
        drawn[0].show(open.untouched());
        return drawn[0];
    }

    @Override
    public BulkStep step() {
        return BulkStep.COMPLETE;
    }

    @Override
    public List<Component> asks() {
        return form == null ? List.of() : List.of(sheet);
    }

    @Override
    public Optional<String> hindrance(SeenTask task) {
        Optional<String> own = forms.notTogether(task.id());
        if (own.isPresent()) {
            return own.map(this::words);
        }
        if (!task.key().equals(key)) {
            return Optional.of(say.it("tasks.bulk.otherKind"));
        }
        try {
            forms.check(task.id(), values(task));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(say(refusal.reasons().get(0)));
        }
    }

    private String words(String rule) {
        return say.refusal(new Refusal.Reason(rule));
    }

    private String say(Refusal.Reason reason) {
        String field = Optional.ofNullable(reason.field())
                .flatMap(form.body()::label)
                .map(label -> label + ": ")
                .orElse("");
        return field + say.refusal(reason);
    }

    private Map<String, Object> values(SeenTask task) {
        return forms.together(task.id(), form.untouched(), form.raw());
    }

    @Override
    public void act(SeenTask task) {
        actions.complete(task.id(), values(task));
    }
}
