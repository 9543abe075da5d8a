package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskEntry;

/** One task: a card on phones, a compact row on wider screens. The name is the way in. */
class TaskRow extends ListItem {

    private final transient Say say;
    private final transient SeenTask row;

    /** What the list does when a person acts on a row; null where rows are only to be opened. */
    record Acts(Consumer<SeenTask> claim, Consumer<SeenTask> giveBack, BiConsumer<SeenTask, Boolean> tick) {}

    TaskRow(Say say, DueLabel due, SeenTask row, Acts acts) {
        this.say = say;
        this.row = row;
        addClassName("task-row");
        if (acts != null) {
            addClassName("with-tick");
            add(tick(acts));
        }
        add(what(), cell("tasks.settlement", say.place(row.entry().card().settlement())));
        add(cell(
                "tasks.applicant", Objects.requireNonNullElse(row.entry().card().ownerName(), "")));
        Div when = new Div(due.of(row.due()));
        when.addClassName("when");
        if (row.entry().priority() > TaskEntry.USUAL_PRIORITY) {
            when.add(label("tasks.priority.HIGH"));
        }
        add(when, held(acts));
    }

    /** A row to open, without buttons. */
    static TaskRow bare(Say say, DueLabel due, SeenTask row) {
        return new TaskRow(say, due, row, null);
    }

    private Checkbox tick(Acts acts) {
        Checkbox tick = new Checkbox();
        tick.setAriaLabel(say.it("tasks.tick", Map.of("task", taskName(say, row), "number", row.number())));
        tick.addValueChangeListener(event -> acts.tick().accept(row, event.getValue()));
        tick.getElement().setAttribute("data-key", "x");
        return tick;
    }

    private Component what() {
        Anchor name = new Anchor("tasks/" + row.id(), taskName(say, row));
        name.addClassName("name");
        Div of = new Div(row.caseName(say.language()));
        of.addClassNames("muted", "small");
        Div what = new Div(name, of);
        what.addClassName("what");
        return what;
    }

    static String taskName(Say say, SeenTask row) {
        return say.it("box." + row.key());
    }

    private Span label(String key) {
        Span label = new Span(say.it(key));
        label.addClassNames("badge", "warn");
        return label;
    }

    private Component cell(String label, String value) {
        Span name = new Span(say.it(label));
        name.addClassName("cell-label");
        Div cell = new Div(name, new Span(value));
        cell.addClassName("cell");
        cell.setVisible(!value.isBlank());
        Div place = new Div(cell);
        place.addClassName("place");
        return place;
    }

    private Component held(Acts acts) {
        Span who = new Span(holder());
        who.addClassNames("muted", "small");
        Div held = new Div(who, why());
        held.addClassName("held");
        if (acts != null && row.mayClaim()) {
            held.add(button("tasks.claim", "c", acts.claim()));
        } else if (acts != null && row.mayGiveBack()) {
            held.add(button("tasks.back", "b", acts.giveBack()));
        }
        return held;
    }

    private NativeDetails why() {
        NativeDetails why = new NativeDetails(say.it("tasks.why"), new Paragraph(WhyWords.of(say, row.why())));
        why.addClassNames("why", "small");
        return why;
    }

    private String holder() {
        if (row.isMine()) {
            return say.it("tasks.held.me");
        }
        return row.holder() == null
                ? say.it("tasks.held.nobody")
                : say.it("tasks.held.other", Map.of("name", row.holder()));
    }

    private Button button(String key, String letter, Consumer<SeenTask> act) {
        Button button = new Button(say.it(key), click -> act.accept(row));
        button.setAriaLabel(say.it(key + ".of", Map.of("task", taskName(say, row), "number", row.number())));
        button.getElement().setAttribute("data-key", letter);
        return button;
    }
}
