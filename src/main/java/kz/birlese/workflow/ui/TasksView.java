package kz.birlese.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.TaskInbox.Filter;
import kz.birlese.workflow.TaskInbox.Page;
import kz.birlese.workflow.TaskInbox.Whose;

/** The first screen after signing in: what waits for me, or for my group, the most urgent first. */
@Route("tasks")
@Menu(title = "tasks.title", order = 1, icon = "vaadin:tasks")
@PermitAll
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient TaskInbox inbox;
    private final transient TaskActions actions;
    private final transient SeenTasks seen;
    private final transient Say say;
    private final transient DueLabel due;
    private final transient Watch watch;
    private final TaskFilters filters;
    private final Nav tabs = new Nav();
    private final Div news = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more;
    private final transient List<SeenTask> shown = new ArrayList<>();
    /** The list as it stood when this person last looked at it or changed it. */
    private transient List<TaskEntry> known = List.of();

    private transient Filter filter;
    private transient Page last;

    TasksView(TaskInbox inbox, TaskActions actions, SeenTasks seen, Choices choices, Say say, DueLabel due) {
        this.inbox = inbox;
        this.actions = actions;
        this.seen = seen;
        this.say = say;
        this.due = due;
        filters = new TaskFilters(say, choices, this::go);
        more = new Button(say.it("tasks.more"), click -> showMore());
        addClassName("view");
        list.addClassName("task-rows");
        list.getElement().setAttribute("aria-label", say.it("tasks.list"));
        news.getElement().setAttribute("role", "status");
        tabs.addClassName("segments");
        tabs.getElement().setAttribute("aria-label", say.it("tasks.tabs"));
        add(head(), filters, news, list, nothing, more);
        watch = Watch.over(this, this::lookForNews);
    }

    private Div head() {
        Paragraph lead = new Paragraph(say.it("tasks.lead"));
        lead.addClassName("lead");
        Div head = new Div(new Div(new H1(say.it("tasks.title")), lead), tabs);
        head.addClassName("view-head");
        return head;
    }

    private void go(Filter wanted) {
        UI.getCurrent().navigate(TasksView.class, TasksAddress.write(wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TasksAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        showTabs();
        showFirst();
    }

    private void showTabs() {
        tabs.removeAll();
        tabs.add(tab(Whose.MINE, "tasks.tab.mine"), tab(Whose.GROUPS, "tasks.tab.groups"));
    }

    private RouterLink tab(Whose whose, String key) {
        RouterLink tab = new RouterLink(say.it(key), TasksView.class);
        tab.setQueryParameters(TasksAddress.write(
                new Filter(whose, filter.process(), filter.settlement(), filter.due(), filter.search())));
        tab.setHighlightCondition((link, event) -> false);
        if (whose == filter.whose()) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private void showFirst() {
        shown.clear();
        list.removeAll();
        news.removeAll();
        last = inbox.page(filter, null, PAGE);
        append();
        nothing.removeAll();
        nothing.setVisible(shown.isEmpty());
        if (shown.isEmpty()) {
            nothing.add(TasksEmpty.of(say, filter, groupWaits()));
        }
    }

    private boolean groupWaits() {
        return !inbox.page(new Filter(Whose.GROUPS, null, null, null, null), null, 1)
                .rows()
                .isEmpty();
    }

    private void showMore() {
        last = inbox.page(filter, last.next(), PAGE);
        append();
    }

    private void append() {
        List<SeenTask> rows = seen.of(last.rows());
        rows.forEach(row -> list.add(draw(row)));
        shown.addAll(rows);
        lookedAt();
        list.setVisible(!shown.isEmpty());
        more.setVisible(last.next() != null);
    }

    private TaskRow draw(SeenTask row) {
        return new TaskRow(say, due, row, this::claim, this::giveBack);
    }

    private void claim(SeenTask row) {
        actions.claim(row.id());
        redraw(row, "tasks.claimed");
    }

    private void giveBack(SeenTask row) {
        actions.giveBack(row.id());
        redraw(row, "tasks.given");
    }

    /** The row stays where it is, whichever list it belongs to now; nothing moves under the finger. */
    private void redraw(SeenTask before, String message) {
        int place = shown.indexOf(before);
        SeenTask now = inbox.find(before.id()).map(seen::of).orElseThrow(NotFound::new);
        shown.set(place, now);
        list.getElement().setChild(place, draw(now).getElement());
        lookedAt();
        Said.briefly(say.it(message));
    }

    private void lookedAt() {
        known = asItStands();
        if (isAttached()) {
            watch.awake();
        }
    }

    private List<TaskEntry> asItStands() {
        return inbox.page(filter, null, Math.max(PAGE, shown.size())).rows();
    }

    private void lookForNews() {
        if (news.getComponentCount() == 0 && !known.equals(asItStands())) {
            news.add(new News(say, this::showFirst));
        }
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("tasks.title"));
    }
}
