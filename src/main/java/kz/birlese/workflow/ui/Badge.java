package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Span;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskInbox;

/** How many tasks a list holds; large numbers are not counted to their end. */
final class Badge {

    private static final int MOST = 1000;

    private Badge() {}

    static Span of(TaskInbox inbox, TaskFilter filter) {
        int count = inbox.count(filter, MOST + 1);
        Span badge = new Span(count > MOST ? MOST + "+" : String.valueOf(count));
        badge.addClassName("count");
        return badge;
    }
}
