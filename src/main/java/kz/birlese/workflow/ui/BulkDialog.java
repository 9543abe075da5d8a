package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/** Says for each ticked task what would happen, and after the person agrees, what did. One failing stops no other. */
class BulkDialog extends Dialog {

    private final transient Say say;
    private final transient BulkStep step;
    private final transient List<SeenTask> ticked;
    private final transient Consumer<SeenTask> act;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph lead = new Paragraph();
    private final Button go;
    private final Button close;

    /** @param act throws a {@link Refusal} for a task it cannot be done with */
    BulkDialog(Say say, BulkStep step, List<SeenTask> ticked, Consumer<SeenTask> act) {
        super(say.it(step.words()));
        this.say = say;
        this.step = step;
        this.ticked = ticked;
        this.act = act;
        long fitting = ticked.stream().filter(step::fits).count();
        lead.setText(say.it("tasks.bulk." + step, Map.of("count", fitting)));
        lead.getElement().setAttribute("role", "status");
        rows.addClassName("bulk-rows");
        Div body = new Div(lead, rows);
        body.addClassName("stack");
        add(body);
        go = new Button(say.it("tasks.bulk.go", Map.of("count", fitting)), click -> run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close = new Button(say.it("tasks.cancel"), click -> close());
        getFooter().add(close, go);
        show(task -> say.it(step.fits(task) ? "tasks.bulk.will" : "tasks.bulk.wont"));
    }

    private void show(Function<SeenTask, String> outcome) {
        rows.removeAll();
        ticked.forEach(task -> {
            Span what = new Span(TaskRow.taskName(say, task) + " · " + task.number());
            Span result = new Span(outcome.apply(task));
            result.addClassNames("muted", "small");
            rows.add(new ListItem(what, result));
        });
    }

    private void run() {
        go.setVisible(false);
        close.setText(say.it("tasks.bulk.close"));
        int[] done = new int[1];
        show(task -> {
            if (!step.fits(task)) {
                return say.it("tasks.bulk.wont");
            }
            String refused = refusalOf(task);
            done[0] += refused == null ? 1 : 0;
            return refused == null ? say.it("tasks.bulk.done") : refused;
        });
        lead.setText(say.it("tasks.bulk.result", Map.of("done", done[0], "count", ticked.size())));
    }

    /** Null when it worked. */
    private String refusalOf(SeenTask task) {
        try {
            act.accept(task);
            return null;
        } catch (Refusal refusal) {
            return say.refusal(refusal.reasons().get(0));
        } catch (NotFound gone) {
            return say.it("task.gone");
        }
    }
}
