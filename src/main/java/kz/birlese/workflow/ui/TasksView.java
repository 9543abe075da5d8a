package kz.birlese.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Awaited;
import kz.birlese.workflow.DoneTasks;
import kz.birlese.workflow.SavedViews;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.TaskInbox.Page;
import org.springframework.beans.factory.ObjectProvider;

/** The first screen after signing in: what waits for me, or for my group, the most urgent first. */
@Route("tasks")
@Menu(title = "tasks.title", order = 1, icon = "vaadin:tasks")
@PermitAll
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient TaskInbox inbox;
    private final transient DoneTasks done;
    private final transient TaskActions actions;
    private final transient BulkWorks works;
    private final transient SeenTasks seen;
    private final transient Say say;
    private final transient ObjectProvider<Awaited> awaited;
    private final transient Watch watch;
    private final TaskFilters filters;
    private final TaskTabs tabs;
    private final SavedBar saved;
    private final BulkBar bulk;
    private final Div news = new Div();
    private final TaskRows list;
    private final Div nothing = new Div();
    private final Button more;
    /** The list as it stood when this person last looked at it or changed it. */
    private transient List<TaskEntry> known = List.of();

    private transient TaskFilter filter;
    private transient String next;

    TasksView(
            TaskInbox inbox,
            DoneTasks done,
            TaskActions actions,
            BulkWorks works,
            SeenTasks seen,
            SavedViews views,
            Choices choices,
            Say say,
            DueLabel due,
            ObjectProvider<Awaited> awaited) {
        this.inbox = inbox;
        this.awaited = awaited;
        this.done = done;
        this.actions = actions;
        this.works = works;
        this.seen = seen;
        this.say = say;
        filters = new TaskFilters(say, choices, this::go);
        tabs = new TaskTabs(say, inbox);
        saved = new SavedBar(say, views, inbox);
        bulk = new BulkBar(say, this::ask, () -> rows().untick());
        list = new TaskRows(say, due, new TaskRow.Acts(this::claim, this::giveBack, null), this::ticked);
        more = new Button(say.it("tasks.more"), click -> append());
        more.getElement().setAttribute("data-key", "m");
        addClassName("view");
        news.getElement().setAttribute("role", "status");
        add(head(), saved, filters, news, bulk, list, nothing, more);
        watch = Watch.over(this, this::lookForNews);
    }

    private Div head() {
        Paragraph lead = new Paragraph(say.it("tasks.lead"));
        lead.addClassName("lead");
        Div head = new Div(new Div(new H1(say.it("tasks.title")), lead), tabs);
        head.addClassName("view-head");
        return head;
    }

    private void go(TaskFilter wanted) {
        UI.getCurrent().navigate(TasksView.class, TasksAddress.write(wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TasksAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        showFirst();
    }

    private void showFirst() {
        tabs.show(filter);
        saved.show(filter);
        list.clear();
        news.removeAll();
        next = null;
        append();
        nothing.removeAll();
        nothing.setVisible(list.isEmpty());
        if (list.isEmpty()) {
            boolean groupWaits = inbox.count(TaskFilter.of(View.GROUPS), 1) > 0;
            nothing.add(TasksEmpty.of(say, filter, groupWaits, awaited()));
        }
    }

    private List<String> awaited() {
        return awaited.orderedStream().flatMap(each -> each.byThem().stream()).toList();
    }

    private void append() {
        if (filter.view() == View.DONE) {
            DoneTasks.Page page = done.page(filter, next, PAGE);
            page.rows().forEach(task -> list.add(new DoneRow(say, task)));
            next = page.next();
        } else {
            Page page = inbox.page(filter, next, PAGE);
            list.append(seen.of(page.rows()));
            next = page.next();
            lookedAt();
        }
        list.setVisible(!list.isEmpty());
        more.setVisible(next != null);
    }

    private void claim(SeenTask row) {
        actions.claim(row.id());
        redraw(row, "tasks.claimed");
    }

    private void giveBack(SeenTask row) {
        actions.giveBack(row.id());
        redraw(row, "tasks.given");
    }

    private void redraw(SeenTask before, String message) {
        list.redraw(inbox.find(before.id()).map(seen::of).orElseThrow(NotFound::new));
        lookedAt();
        Said.briefly(say.it(message));
    }

    private TaskRows rows() {
        return list;
    }

    private void ticked() {
        bulk.show(list.ticked());
    }

    private void ask(BulkStep step) {
        List<SeenTask> ticked = list.ticked();
        BulkDialog dialog = new BulkDialog(say, works.of(step, ticked), ticked, row -> inbox.find(row.id())
                .map(seen::of)
                .ifPresentOrElse(list::redraw, () -> list.drop(row)));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                list.untick();
                lookedAt();
            }
        });
        dialog.open();
    }

    private void lookedAt() {
        known = asItStands();
        if (isAttached()) {
            watch.awake();
        }
    }

    private List<TaskEntry> asItStands() {
        return inbox.page(filter, null, Math.max(PAGE, list.count())).rows();
    }

    private void lookForNews() {
        if (filter.view() != View.DONE && news.getComponentCount() == 0 && !known.equals(asItStands())) {
            news.add(new News(say, this::showFirst));
        }
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("tasks.title"));
    }
}
