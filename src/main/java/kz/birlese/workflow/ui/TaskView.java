package kz.birlese.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.HoldersWord;
import kz.birlese.workflow.MyNotices;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TaskSight;

/** One task: what is asked and why now, by when, what happens next, the form, and the case beside it. */
@Route("tasks/:task")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TaskSight sight;
    private final transient TaskActions actions;
    private final transient HoldersWord word;
    private final transient FormViews forms;
    private final transient TaskBrief brief;
    private final transient TaskTogether together;
    private final transient HandOver handOver;
    private final transient NextStop nextStop;
    private final transient SeenTasks seen;
    private final transient MyNotices notices;
    private final transient Say say;
    private final TextArea handBackWord = new TextArea();
    private transient SeenTask row;

    TaskView(
            TaskSight sight,
            TaskActions actions,
            HoldersWord word,
            FormViews forms,
            TaskBrief brief,
            TaskTogether together,
            HandOver handOver,
            NextStop nextStop,
            SeenTasks seen,
            MyNotices notices,
            Say say) {
        this.sight = sight;
        this.actions = actions;
        this.word = word;
        this.forms = forms;
        this.brief = brief;
        this.together = together;
        this.handOver = handOver;
        this.nextStop = nextStop;
        this.seen = seen;
        this.notices = notices;
        this.say = say;
        handBackWord.setLabel(say.it("task.handBack.word"));
        handBackWord.setHelperText(say.it("task.handBack.help"));
        handBackWord.setWidthFull();
        addClassName("view");
    }

    static void open(SeenTask row) {
        UI.getCurrent().navigate(TaskView.class, new RouteParam("task", row.id()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        row = find(event.getRouteParameters().get("task").orElseThrow(NotFound::new));
        notices.seenTask(row.id());
        draw();
    }

    private SeenTask find(String taskId) {
        return seen.of(sight.find(taskId).orElseThrow(NotFound::new));
    }

    private void draw() {
        removeAll();
        Div work = new Div(brief.of(row), desk());
        if (!row.entry().personal()) {
            work.add(together.of(row, this::again));
        }
        work.addClassName("stack");
        Div page = new Div(work, brief.caseBeside(row));
        page.addClassName("task-page");
        add(brief.head(row), page);
    }

    /** The form for whoever holds the task; for others the way to it, or who works on it. */
    private Section desk() {
        Section desk = new Section();
        desk.addClassNames("card", "stack");
        desk.getElement().setAttribute("aria-label", say.it("task.form"));
        if (row.isMine() && row.entry().delegatedBy() != null) {
            desk.add(handBackWord, forms.of(row.id(), say.it("task.handBack"), this::handBack));
        } else if (row.isMine() && word.isNeeded(row.entry())) {
            desk.add(forms.of(row.id(), say.it("assist.word.ask"), this::askHolder));
        } else if (row.isMine()) {
            desk.add(forms.of(row.id(), this::complete));
            if (row.mayGiveBack()) {
                desk.add(new Button(say.it("tasks.back"), click -> giveBack()));
            }
        } else {
            desk.add(brief.whyNoForm(row, this::claim, this::recall));
        }
        return desk;
    }

    private void claim() {
        actions.claim(row.id());
        again("tasks.claimed");
    }

    private void giveBack() {
        actions.giveBack(row.id());
        again("tasks.given");
    }

    private void handBack(Map<String, Object> filled) {
        handOver.handBack(row.id(), filled, handBackWord.getValue());
        again("task.handedBack");
    }

    private void recall() {
        handOver.recall(row.id());
        again("task.recalled");
    }

    /** Whoever has handed the task to somebody else may not see it any more. */
    private void again(String message) {
        Said.briefly(say.it(message));
        Optional<TaskEntry> still = sight.find(row.id());
        if (still.isEmpty()) {
            UI.getCurrent().navigate(TasksView.class);
            return;
        }
        row = seen.of(still.get());
        handBackWord.clear();
        draw();
    }

    /** Whoever does not agree, or wants something else, finds the form as it was. */
    private void askHolder(Map<String, Object> values, Runnable arrived) {
        HoldersWord.Asked asked = word.ask(row.id(), values);
        Consumer<String> give = code -> {
            word.give(row.id(), asked.request(), code, values);
            arrived.run();
        };
        new HoldersWordDialog(say, asked, give, this::done, this::draw).open();
    }

    private void complete(Map<String, Object> values) {
        actions.complete(row.id(), values);
        done();
    }

    private void done() {
        Said.briefly(say.it("task.done", Map.of("task", TaskRow.taskName(say, row), "number", row.number())));
        nextStop.after(row);
    }

    @Override
    public String getPageTitle() {
        return say.title(TaskRow.taskName(say, row));
    }
}
