package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;

/** An empty task list says why it is empty and what to do next. */
final class TasksEmpty {

    private TasksEmpty() {}

    /**
     * @param groupWaits whether the person's group has open tasks
     * @param awaited what others have to do before the person's next task comes
     */
    static Div of(Say say, TaskFilter filter, boolean groupWaits, List<String> awaited) {
        if (filter.isNarrow()) {
            Div none = empty(say, "tasks.empty.filtered");
            RouterLink clear = new RouterLink(say.it("filters.clear"), TasksView.class);
            clear.setQueryParameters(TasksAddress.write(TaskFilter.of(filter.view())));
            none.add(clear);
            return none;
        }
        if (filter.view() != View.MINE) {
            return empty(say, "tasks.empty." + filter.view());
        }
        if (groupWaits) {
            Div none = empty(say, "tasks.empty.mine.groupWaits");
            RouterLink groups = new RouterLink(say.it("tasks.empty.mine.groups"), TasksView.class);
            groups.setQueryParameters(TasksAddress.write(TaskFilter.of(View.GROUPS)));
            none.add(groups);
            return none;
        }
        Div none = empty(say, "tasks.empty.mine");
        awaited.forEach(sentence -> none.addComponentAtIndex(1, strong(sentence)));
        none.add(new RouterLink(say.it("tasks.empty.mine.cases"), CasesView.class));
        return none;
    }

    private static Paragraph strong(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("awaited");
        return paragraph;
    }

    private static Div empty(Say say, String key) {
        Div empty = new Div(new H2(say.it(key)), new Paragraph(say.it(key + ".do")));
        empty.addClassName("empty");
        return empty;
    }
}
