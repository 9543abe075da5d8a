package kz.birlese.workflow.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.Due;
import kz.birlese.workflow.TaskFilter.Order;
import kz.birlese.workflow.TaskFilter.Priority;
import kz.birlese.workflow.TaskFilter.View;

/** Narrows the task list. What a list cannot be narrowed by is not offered for it. */
class TaskFilters extends Filters {

    private final Select<String> process;
    private final Select<String> step;
    private final Select<String> settlement;
    private final Select<UUID> call;
    private final Select<Due> due;
    private final Select<Priority> priority;
    private final Select<UUID> assignee;
    private final Select<Order> order;
    private final transient Consumer<TaskFilter> change;
    private transient TaskFilter shown;

    TaskFilters(Say say, Choices choices, Consumer<TaskFilter> change) {
        super(say);
        this.change = change;
        process = choice("tasks.filter.process", choices.processes(), key -> say.it("process." + key));
        step = choice("tasks.filter.step", choices.steps(), key -> say.it("box." + key));
        settlement = choice("tasks.filter.settlement", choices.settlements(), say::place);
        call = named("tasks.filter.call", choices.calls(), "filters.all");
        due = choice("tasks.filter.due", List.of(Due.values()), word -> say.it("tasks.due." + word));
        priority =
                choice("tasks.filter.priority", List.of(Priority.values()), word -> say.it("tasks.priority." + word));
        assignee = named("tasks.filter.assignee", choices.colleagues(), "tasks.held.nobody");
        order = choice(
                "tasks.order",
                List.of(Order.NEWEST, Order.PRIORITY),
                word -> say.it("tasks.order." + word),
                "tasks.order.DUE");
        offer(process, settlement, due);
        offerMore(step, call, priority, assignee, order);
    }

    private Select<UUID> named(String label, Map<UUID, String> names, String none) {
        return choice(label, List.copyOf(names.keySet()), id -> names.getOrDefault(id, id.toString()), none);
    }

    /** Shows what the address asks for, without asking again. */
    void show(TaskFilter filter) {
        shown = filter;
        process.setValue(filter.process());
        step.setValue(filter.step());
        settlement.setValue(filter.settlement());
        call.setValue(filter.call());
        due.setValue(filter.due());
        priority.setValue(filter.priority());
        assignee.setValue(filter.assignee());
        order.setValue(filter.order());
        due.setVisible(filter.view() == View.MINE || filter.view() == View.GROUPS);
        assignee.setVisible(filter.view() == View.GROUPS);
        priority.setVisible(filter.view() != View.DONE);
        order.setVisible(filter.view() != View.DONE);
        show(filter.search(), filter.isNarrow());
        if (choosesMore(filter)) {
            unfold(true);
        }
    }

    private static boolean choosesMore(TaskFilter filter) {
        return Stream.of(filter.step(), filter.call(), filter.priority(), filter.assignee(), filter.order())
                .anyMatch(Objects::nonNull);
    }

    @Override
    protected void changed() {
        change.accept(new TaskFilter(
                shown.view(),
                process.getValue(),
                step.getValue(),
                settlement.getValue(),
                call.getValue(),
                due.getValue(),
                priority.getValue(),
                assignee.getValue(),
                words(),
                order.getValue()));
    }

    @Override
    protected void clear() {
        change.accept(TaskFilter.of(shown.view()));
    }
}
