package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.MyNotices;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.UsualTime;

/** One case: where it stands, what it asks of this person, and everything its feature shows of it. */
@Route("cases/:process/:case")
@PermitAll
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CasePanels panels;
    private final transient TaskInbox inbox;
    private final transient SeenTasks seen;
    private final transient MyNotices notices;
    private final transient UsualTime usualTime;
    private final transient UsualWords usualWords;
    private final transient Say say;
    private final transient DueLabel due;
    private transient CaseCard card;

    CaseView(
            CasePanels panels,
            TaskInbox inbox,
            SeenTasks seen,
            MyNotices notices,
            UsualTime usualTime,
            UsualWords usualWords,
            Say say,
            DueLabel due) {
        this.panels = panels;
        this.inbox = inbox;
        this.seen = seen;
        this.notices = notices;
        this.usualTime = usualTime;
        this.usualWords = usualWords;
        this.say = say;
        this.due = due;
        addClassName("view");
    }

    static RouteParameters address(String process, UUID caseId) {
        return new RouteParameters(new RouteParam("process", process), new RouteParam("case", caseId.toString()));
    }

    static void open(String process, UUID caseId) {
        UI.getCurrent().navigate(CaseView.class, address(process, caseId));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String process = event.getRouteParameters().get("process").orElseThrow(NotFound::new);
        UUID caseId = id(event.getRouteParameters().get("case").orElseThrow(NotFound::new));
        CaseDirectory directory = panels.directory(process, caseId);
        card = directory.card(caseId);
        notices.seenCase(caseId);
        removeAll();
        add(head(), progress(process, directory, caseId));
        List<SeenTask> tasks = seen.of(inbox.ofCase(caseId));
        if (!tasks.isEmpty()) {
            add(toDo(tasks));
        }
        add(about(process, caseId));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private Component head() {
        Div number = new Div(card.number() + " · " + say.place(card.settlement()));
        number.addClassName("of");
        Div head = new Div(new RouterLink(say.it("case.back"), CasesView.class), new H1(name(say, card)), number);
        head.addClassName("task-head");
        return head;
    }

    static String name(Say say, CaseCard card) {
        return card.title() == null ? say.it("cases.untitled") : card.title().in(say.language());
    }

    private Component progress(String process, CaseDirectory directory, UUID caseId) {
        Div progress = new Div(new ProgressLine(say, directory.progress(caseId)));
        progress.addClassName("stack");
        usualTime.of(process, caseId).ifPresent(usual -> {
            Paragraph words = new Paragraph(usualWords.of(usual));
            words.addClassName("muted");
            progress.add(words);
        });
        return section("case.progress", progress);
    }

    private Component toDo(List<SeenTask> tasks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        tasks.forEach(row -> list.add(TaskRow.bare(say, due, row)));
        Section section = new Section(new H2(say.it("case.tasks")), list);
        return section;
    }

    private Component about(String process, UUID caseId) {
        return section("case.about", panels.of(process, caseId));
    }

    private Section section(String heading, Component content) {
        Section section = new Section(new H2(say.it(heading)), content);
        section.addClassName("card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return say.title(name(say, card));
    }
}
