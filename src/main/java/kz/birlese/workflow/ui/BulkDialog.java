package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what has to be said once, shows for each ticked task what would happen, and after the person agrees, what did. One
 * failing stops no other.
 */
class BulkDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(BulkDialog.class);

    private final transient Say say;
    private final transient BulkWork work;
    private final transient List<SeenTask> ticked;
    private final transient Consumer<SeenTask> done;
    /** Why it is not done with a task, by its id. */
    private final transient Map<String, String> hindrances = new HashMap<>();

    private final UnorderedList rows = new UnorderedList();
    private final Paragraph lead = new Paragraph();
    private final Div asks = new Div();
    private final Button preview;
    private final Button go;
    private final Button close;

    /** @param done told of each task that something was done with */
    BulkDialog(Say say, BulkWork work, List<SeenTask> ticked, Consumer<SeenTask> done) {
        super(say.it(work.step().words()));
        this.say = say;
        this.work = work;
        this.ticked = ticked;
        this.done = done;
        lead.getElement().setAttribute("role", "status");
        rows.addClassName("bulk-rows");
        asks.add(work.asks());
        asks.addClassName("stack");
        Div body = new Div(asks, lead, rows);
        body.addClassName("stack");
        add(body);
        setMaxWidth("min(44rem, 100%)");
        preview = new Button(say.it("tasks.bulk.preview"), click -> preview());
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go = new Button("", click -> run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setVisible(false);
        close = new Button(say.it("tasks.cancel"), click -> close());
        getFooter().add(close, preview, go);
        if (work.asks().isEmpty()) {
            preview();
        }
    }

    /** Nothing happens before the person has seen what would. */
    private void preview() {
        if (!work.isSaid()) {
            return;
        }
        hindrances.clear();
        ticked.forEach(task -> hindrance(task).ifPresent(why -> hindrances.put(task.id(), why)));
        int count = ticked.size() - hindrances.size();
        asks.setVisible(false);
        preview.setVisible(false);
        lead.setText(say.it("tasks.bulk." + work.step(), Map.of("count", count)));
        go.setText(words("go", Map.of("count", count)));
        go.setVisible(count > 0);
        go.focus();
        show(task -> Optional.ofNullable(hindrances.get(task.id())).orElseGet(() -> words("will", Map.of())));
    }

    private Optional<String> hindrance(SeenTask task) {
        if (!work.step().fits(task)) {
            return Optional.of(say.it("tasks.bulk.wont"));
        }
        String[] found = new String[1];
        String refused = refusal(() -> found[0] = work.hindrance(task).orElse(null));
        return Optional.ofNullable(refused == null ? found[0] : refused);
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
        int[] count = new int[1];
        show(task -> {
            if (hindrances.containsKey(task.id())) {
                return hindrances.get(task.id());
            }
            String refused = refusal(() -> work.act(task));
            if (refused == null) {
                count[0]++;
                done.accept(task);
                return words("done", Map.of());
            }
            return refused;
        });
        lead.setText(words("result", Map.of("done", count[0], "count", ticked.size())));
    }

    /** Taking is not completing: each step has its own words. */
    private String words(String what, Map<String, Object> facts) {
        return say.it("tasks.bulk." + what + "." + work.step(), facts);
    }

    /** Null when it worked. */
    private String refusal(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (Refusal refusal) {
            return say.refusal(refusal.reasons().get(0));
        } catch (NotFound gone) {
            return say.it("task.gone");
        } catch (RuntimeException failure) {
            LOG.error("One of several tasks failed", failure);
            return say.it("tasks.bulk.failed");
        }
    }
}
