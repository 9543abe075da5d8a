package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;

/** The lists of a person, each with its count; what was chosen for one stays chosen in the other. */
class TaskTabs extends Nav {

    private final transient Say say;
    private final transient TaskInbox inbox;

    TaskTabs(Say say, TaskInbox inbox) {
        this.say = say;
        this.inbox = inbox;
        addClassName("segments");
        getElement().setAttribute("aria-label", say.it("tasks.tabs"));
    }

    void show(TaskFilter filter) {
        removeAll();
        for (View view : View.values()) {
            add(tab(view, filter));
        }
    }

    private RouterLink tab(View view, TaskFilter filter) {
        RouterLink tab = new RouterLink(say.it("tasks.tab." + view), TasksView.class);
        if (view != View.DONE) {
            tab.add(Badge.of(inbox, filter.in(view)));
        }
        tab.setQueryParameters(TasksAddress.write(filter.in(view)));
        tab.setHighlightCondition((link, event) -> false);
        tab.getElement().setAttribute("data-key", String.valueOf(view.ordinal() + 1));
        if (view == filter.view()) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }
}
