package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskInbox.Filter;
import kz.birlese.workflow.TaskInbox.Whose;

/** An empty task list says why it is empty and what to do next. */
final class TasksEmpty {

    private TasksEmpty() {}

    /** @param groupWaits whether the person's group has open tasks */
    static Div of(Say say, Filter filter, boolean groupWaits) {
        if (TaskFilters.isNarrow(filter)) {
            Div none = empty(say, "tasks.empty.filtered");
            RouterLink clear = new RouterLink(say.it("filters.clear"), TasksView.class);
            clear.setQueryParameters(TasksAddress.write(new Filter(filter.whose(), null, null, null, null)));
            none.add(clear);
            return none;
        }
        if (filter.whose() == Whose.GROUPS) {
            return empty(say, "tasks.empty.groups");
        }
        if (groupWaits) {
            Div none = empty(say, "tasks.empty.mine.groupWaits");
            RouterLink groups = new RouterLink(say.it("tasks.empty.mine.groups"), TasksView.class);
            groups.setQueryParameters(TasksAddress.write(new Filter(Whose.GROUPS, null, null, null, null)));
            none.add(groups);
            return none;
        }
        Div none = empty(say, "tasks.empty.mine");
        none.add(new RouterLink(say.it("tasks.empty.mine.cases"), CasesView.class));
        return none;
    }

    private static Div empty(Say say, String key) {
        Div empty = new Div(new H2(say.it(key)), new Paragraph(say.it(key + ".do")));
        empty.addClassName("empty");
        return empty;
    }
}
