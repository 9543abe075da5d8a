package kz.birlese.workflow.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.birlese.workflow.Say;

/** The rows on the screen, in the order they came, and which of them are ticked. Nothing moves under the finger. */
class TaskRows extends UnorderedList {

    private final transient Say say;
    private final transient DueLabel due;
    private final transient TaskRow.Acts acts;
    private final transient Runnable ticked;
    private final transient List<SeenTask> shown = new ArrayList<>();
    private final Set<String> ticks = new HashSet<>();

    /** @param acts what rows do; their ticks are kept here */
    TaskRows(Say say, DueLabel due, TaskRow.Acts acts, Runnable ticked) {
        this.say = say;
        this.due = due;
        this.acts = new TaskRow.Acts(acts.claim(), acts.giveBack(), this::tick);
        this.ticked = ticked;
        addClassName("task-rows");
        getElement().setAttribute("aria-label", say.it("tasks.list"));
    }

    void clear() {
        shown.clear();
        ticks.clear();
        removeAll();
        ticked.run();
    }

    void append(List<SeenTask> rows) {
        rows.forEach(row -> add(new TaskRow(say, due, row, acts)));
        shown.addAll(rows);
    }

    boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }

    int count() {
        return shown.size();
    }

    List<SeenTask> ticked() {
        return shown.stream().filter(row -> ticks.contains(row.id())).toList();
    }

    /** The row stays where it is, whichever list it belongs to now. */
    void redraw(SeenTask now) {
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).id().equals(now.id())) {
                shown.set(place, now);
                getElement().setChild(place, new TaskRow(say, due, now, acts).getElement());
            }
        }
        ticks.remove(now.id());
        ticked.run();
    }

    /** The task is over. */
    void drop(SeenTask gone) {
        for (int place = shown.size() - 1; place >= 0; place--) {
            if (shown.get(place).id().equals(gone.id())) {
                shown.remove(place);
                getElement().removeChild(place);
            }
        }
        ticks.remove(gone.id());
        ticked.run();
    }

    void untick() {
        getChildren()
                .flatMap(row -> row.getChildren())
                .filter(Checkbox.class::isInstance)
                .forEach(box -> ((Checkbox) box).setValue(false));
    }

    private void tick(SeenTask row, boolean on) {
        if (on ? ticks.add(row.id()) : ticks.remove(row.id())) {
            ticked.run();
        }
    }
}
