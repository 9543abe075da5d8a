package kz.birlese.workflow.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskInbox.Due;
import kz.birlese.workflow.TaskInbox.Filter;

/** Narrows the task list. */
class TaskFilters extends Filters {

    private final Select<String> process;
    private final Select<String> settlement;
    private final Select<Due> due;
    private final transient Consumer<Filter> change;
    private transient Filter shown;

    TaskFilters(Say say, Choices choices, Consumer<Filter> change) {
        super(say);
        this.change = change;
        process = choice("tasks.filter.process", choices.processes(), key -> say.it("process." + key));
        settlement = choice("tasks.filter.settlement", choices.settlements(), say::place);
        due = choice("tasks.filter.due", List.of(Due.values()), word -> say.it("tasks.due." + word));
        offer(process, settlement, due);
    }

    /** Shows what the address asks for, without asking again. */
    void show(Filter filter) {
        shown = filter;
        process.setValue(filter.process());
        settlement.setValue(filter.settlement());
        due.setValue(filter.due());
        show(filter.search(), isNarrow(filter));
    }

    static boolean isNarrow(Filter filter) {
        return !filter.equals(new Filter(filter.whose(), null, null, null, null));
    }

    @Override
    void changed() {
        change.accept(new Filter(shown.whose(), process.getValue(), settlement.getValue(), due.getValue(), words()));
    }

    @Override
    void clear() {
        change.accept(new Filter(shown.whose(), null, null, null, null));
    }
}
