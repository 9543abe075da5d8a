package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;

/** One task: a card on phones, a compact row on wider screens. The name is the way in. */
class TaskRow extends ListItem {

    private final transient Say say;
    private final transient SeenTask row;

    TaskRow(Say say, DueLabel due, SeenTask row, Consumer<SeenTask> claim, Consumer<SeenTask> giveBack) {
        this.say = say;
        this.row = row;
        addClassName("task-row");
        add(what(), cell("tasks.settlement", say.place(row.entry().card().settlement())));
        add(cell(
                "tasks.applicant", Objects.requireNonNullElse(row.entry().card().ownerName(), "")));
        Div when = new Div(due.of(row.due()));
        when.addClassName("when");
        add(when, held(claim, giveBack));
    }

    /** A row to open, without buttons. */
    static TaskRow bare(Say say, DueLabel due, SeenTask row) {
        return new TaskRow(say, due, row, null, null);
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

    private Component held(Consumer<SeenTask> claim, Consumer<SeenTask> giveBack) {
        Span who = new Span(holder());
        who.addClassNames("muted", "small");
        Div held = new Div(who);
        held.addClassName("held");
        if (claim != null && row.mayClaim()) {
            held.add(button("tasks.claim", claim));
        } else if (giveBack != null && row.mayGiveBack()) {
            held.add(button("tasks.back", giveBack));
        }
        return held;
    }

    private String holder() {
        if (row.isMine()) {
            return say.it("tasks.held.me");
        }
        return row.holder() == null
                ? say.it("tasks.held.nobody")
                : say.it("tasks.held.other", Map.of("name", row.holder()));
    }

    private Button button(String key, Consumer<SeenTask> act) {
        Button button = new Button(say.it(key), click -> act.accept(row));
        button.setAriaLabel(say.it(key + ".of", Map.of("task", taskName(say, row), "number", row.number())));
        return button;
    }
}
