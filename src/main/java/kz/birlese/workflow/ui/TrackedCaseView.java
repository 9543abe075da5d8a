package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TimelineEntry;
import kz.birlese.workflow.Tracking;

/** One case for those who look after it: the diagram with its tokens, the same in a table, who did what, what is stuck. */
@Route("tracking/:case")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
class TrackedCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Tracking tracking;
    private final transient CasePanels panels;
    private final transient StuckSteps stuckSteps;
    private final transient Whereabouts whereabouts;
    private final transient Timeline timeline;
    private final transient RepairSection repairs;
    private final transient LettersNotice letters;
    private final transient Say say;
    private transient CaseEntry entry;
    private transient List<ProcessPart> parts;
    private transient List<TaskEntry> idle;

    TrackedCaseView(
            Tracking tracking,
            CasePanels panels,
            StuckSteps stuckSteps,
            Whereabouts whereabouts,
            Timeline timeline,
            RepairSection repairs,
            LettersNotice letters,
            Say say) {
        this.tracking = tracking;
        this.panels = panels;
        this.stuckSteps = stuckSteps;
        this.whereabouts = whereabouts;
        this.timeline = timeline;
        this.repairs = repairs;
        this.letters = letters;
        this.say = say;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entry = tracking.find(event.getRouteParameters().get("case").orElseThrow(NotFound::new));
        parts = tracking.parts(entry.rootInstance());
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse(entry.rootInstance());
        draw(parts.stream()
                .filter(part -> part.instance().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private void draw(ProcessPart part) {
        List<TimelineEntry> told = tracking.timeline(entry.rootInstance());
        idle = tracking.idle(entry.rootInstance());
        removeAll();
        add(head());
        if (isStuck()) {
            add(section(
                    "tracking.incidents", stuckSteps.list(entry, stuckSteps.in(parts), idle, () -> beginAgain(part))));
        }
        add(letters.of(entry.card().caseId()));
        Div beside = new Div(section("tracking.where", whereabouts.of(parts, told)));
        Div page = new Div(picture(part), beside);
        page.addClassName("tracked");
        add(page);
        if (repairs.isFor(entry)) {
            add(section("repair.title", repairs.of(entry, parts, part, this::goOnIn)));
        }
        add(section("tracking.timeline", timeline.of(told, repairs.beside(told, entry, parts, part, this::goOnIn))));
    }

    /** The case has another process from now on when it was restarted. */
    private void goOnIn(String root) {
        if (root.equals(entry.rootInstance())) {
            entry = tracking.find(root);
            parts = tracking.parts(root);
            draw(parts.get(0));
        } else {
            UI.getCurrent().navigate(TrackedCaseView.class, new RouteParameters(new RouteParam("case", root)));
        }
    }

    private void beginAgain(ProcessPart part) {
        parts = tracking.parts(entry.rootInstance());
        draw(parts.stream()
                .filter(each -> each.instance().equals(part.instance()))
                .findFirst()
                .orElse(part));
    }

    private Component head() {
        Div of = new Div(say.it("process." + entry.processKey()) + " "
                + Objects.requireNonNullElse(entry.card().number(), "") + " · "
                + say.place(entry.card().settlement()));
        of.addClassName("of");
        Div line = new Div(TrackedRow.standing(say, entry, isStuck()));
        line.addClassName("actions");
        if (panels.mayOpen(entry.processKey(), entry.card().caseId())) {
            line.add(new RouterLink(
                    say.it("tracking.open"),
                    CaseView.class,
                    CaseView.address(entry.processKey(), entry.card().caseId())));
        }
        Div head = new Div(
                new RouterLink(say.it("tracking.back"), TrackingView.class),
                new H1(CaseView.name(say, entry.card())),
                of,
                line);
        head.addClassName("task-head");
        return head;
    }

    private boolean isStuck() {
        return !idle.isEmpty() || !stuckSteps.in(parts).isEmpty();
    }

    private Component picture(ProcessPart part) {
        Diagram diagram = new Diagram(say, box -> goInside(part, box));
        diagram.show(tracking.diagram(part, say.language()), DiagramFacts.of(say, part, parts));
        Section picture = new Section(new H2(say.it("process." + part.processKey())), diagram, new Legend(say));
        picture.addClassName("stack");
        parts.stream()
                .filter(caller -> caller.instance().equals(part.caller()))
                .forEach(caller -> picture.addComponentAtIndex(1, up(caller)));
        return picture;
    }

    private RouterLink up(ProcessPart caller) {
        RouterLink up = new RouterLink(say.it("tracking.up"), TrackedCaseView.class, address());
        up.setQueryParameters(QueryParameters.of("part", caller.instance()));
        return up;
    }

    /** Into the latest run of the process that the box called. */
    private void goInside(ProcessPart part, String box) {
        parts.stream()
                .filter(inside -> part.instance().equals(inside.caller()) && box.equals(inside.callerBox()))
                .reduce((earlier, later) -> later)
                .ifPresent(inside -> UI.getCurrent()
                        .navigate(TrackedCaseView.class, address(), QueryParameters.of("part", inside.instance())));
    }

    private RouteParameters address() {
        return new RouteParameters(new RouteParam("case", entry.rootInstance()));
    }

    private Section section(String heading, Component content) {
        Section section = new Section(new H2(say.it(heading)), content);
        section.addClassName("card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return say.title(CaseView.name(say, entry.card()));
    }
}
