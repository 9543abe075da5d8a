package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TimelineEntry;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.MoveCases;
import kz.birlese.workflow.repair.Offer;
import kz.birlese.workflow.repair.PutRight;
import org.springframework.stereotype.Service;

/** What may be done about a case by hand, for whoever answers for it: each change in a dialog of its own. */
@Service
class RepairSection {

    private final PutRight putRight;
    private final MoveCases moveCases;
    private final Tracking tracking;
    private final CasePanels panels;
    private final BulkWorks works;
    private final SeenTasks seen;
    private final CurrentUser user;
    private final Say say;

    RepairSection(
            PutRight putRight,
            MoveCases moveCases,
            Tracking tracking,
            CasePanels panels,
            BulkWorks works,
            SeenTasks seen,
            CurrentUser user,
            Say say) {
        this.putRight = putRight;
        this.moveCases = moveCases;
        this.tracking = tracking;
        this.panels = panels;
        this.works = works;
        this.seen = seen;
        this.user = user;
        this.say = say;
    }

    /** Whether the person answers for the case, or keeps it running. */
    boolean isFor(CaseEntry entry) {
        return decides(entry) || user.require().covers(Role.ADMIN, entry.card().settlement());
    }

    private boolean decides(CaseEntry entry) {
        SignedIn me = user.require();
        return Stream.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR)
                        .anyMatch(role -> me.covers(role, entry.card().settlement()))
                && panels.mayOpen(entry.processKey(), entry.card().caseId());
    }

    /**
     * @param part the diagram on the screen
     * @param afterwards is told the process nobody called that the case runs in from now on
     */
    Component of(CaseEntry entry, List<ProcessPart> parts, ProcessPart part, Consumer<String> afterwards) {
        Div section = new Div();
        section.addClassName("stack");
        try {
            if (decides(entry)) {
                takeBack(section, entry, parts, part, afterwards);
                changes(section, entry, parts, part, afterwards);
                openTasks(section, entry, afterwards);
            } else {
                section.add(new Paragraph(say.it("repair.others")));
            }
            versions(section, entry, afterwards);
        } catch (Refusal no) {
            section.add(new Paragraph(say.refusal(no.reasons().get(0))));
        }
        return section;
    }

    private void takeBack(
            Div section, CaseEntry entry, List<ProcessPart> parts, ProcessPart part, Consumer<String> afterwards) {
        putRight.mayTakeBack(entry.rootInstance()).ifPresent(at -> {
            Div notice = new Div(
                    new Paragraph(say.it("repair.takeBack", Map.of("at", say.moment(at)))),
                    backing(entry, parts, part, afterwards));
            notice.addClassNames("notice", "info");
            section.add(notice);
        });
    }

    private Button backing(CaseEntry entry, List<ProcessPart> parts, ProcessPart part, Consumer<String> afterwards) {
        String words = say.it("repair.TakeBack");
        return new Button(words, click -> open(entry, words, new Change.TakeBack(), parts, part, afterwards));
    }

    /** The line that tells of the last change, with the button that takes it back, while it can be taken back. */
    Map<TimelineEntry, Component> beside(
            List<TimelineEntry> told,
            CaseEntry entry,
            List<ProcessPart> parts,
            ProcessPart part,
            Consumer<String> afterwards) {
        if (!decides(entry)) {
            return Map.of();
        }
        try {
            return putRight.mayTakeBack(entry.rootInstance())
                    .flatMap(at -> lastDecided(told, at))
                    .map(line -> Map.of(line, (Component) backing(entry, parts, part, afterwards)))
                    .orElse(Map.of());
        } catch (Refusal no) {
            return Map.of();
        }
    }

    /** Whoever puts a case right has it decided as the last thing before the change is noted. */
    private static Optional<TimelineEntry> lastDecided(List<TimelineEntry> told, Instant noted) {
        return told.stream()
                .filter(TimelineEntry.Decided.class::isInstance)
                .filter(line -> !line.at().isAfter(noted))
                .reduce((earlier, later) -> later);
    }

    private void changes(
            Div section, CaseEntry entry, List<ProcessPart> parts, ProcessPart part, Consumer<String> afterwards) {
        List<Offer> offers = putRight.offers(entry.rootInstance());
        if (offers.isEmpty()) {
            boolean isRunning = entry.state() == CaseEntry.State.RUNNING;
            section.add(new Paragraph(say.it(isRunning ? "repair.nothing" : "repair.nothing.over")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("repair-rows");
        for (Offer offer : offers) {
            ListItem row = new ListItem(words(offer));
            if (offer.hindrance() == null) {
                Button button = new Button(
                        say.it("repair.look"),
                        click -> open(entry, what(offer), offer.change(), parts, part, afterwards));
                button.setAriaLabel(say.it("repair.look") + ": " + what(offer));
                row.add(button);
            } else {
                Span no = new Span(say.refusal(new Refusal.Reason(offer.hindrance())));
                no.addClassNames("muted", "small");
                row.add(no);
            }
            list.add(row);
        }
        section.add(new Paragraph(say.it("repair.lead")), list);
    }

    private Component words(Offer offer) {
        Div words = new Div(new Span(what(offer)));
        if (!offer.from().isEmpty()) {
            Div from = new Div(say.it("repair.Step.from", Map.of("from", from(offer))));
            from.addClassNames("muted", "small");
            words.add(from);
        }
        return words;
    }

    private String what(Offer offer) {
        Change change = offer.change();
        String kind = "repair." + change.getClass().getSimpleName();
        if (change instanceof Change.Step step) {
            return say.it(kind + "." + step.kind(), Map.of("box", box(offer.box())));
        }
        if (change instanceof Change.GiveUp) {
            return say.it(
                    kind, Map.of("box", box(offer.box()), "holder", Objects.requireNonNullElse(offer.holder(), "—")));
        }
        if (change instanceof Change.Correct correct) {
            return say.it(
                    kind,
                    Map.of(
                            "value", say.it("value." + correct.name()),
                            "is", say.it("value.is." + correct.value())));
        }
        return say.it(kind);
    }

    private String from(Offer offer) {
        return offer.from().stream().map(say::standsAt).collect(Collectors.joining(", "));
    }

    private String box(String id) {
        return say.it("box." + id);
    }

    private void open(
            CaseEntry entry,
            String title,
            Change change,
            List<ProcessPart> parts,
            ProcessPart part,
            Consumer<String> afterwards) {
        new RepairDialog(
                        putRight,
                        say,
                        title,
                        entry.rootInstance(),
                        change,
                        effect -> drawing(effect, parts, part),
                        afterwards)
                .open();
    }

    /** The diagram in which something changes, with what goes and what comes; the one on the screen where none does. */
    private Diagram drawing(Effect effect, List<ProcessPart> parts, ProcessPart part) {
        ProcessPart about = parts.stream()
                .filter(each -> Stream.concat(effect.entered().stream(), effect.left().stream())
                        .anyMatch(place -> place.process().equals(each.processKey())))
                .reduce((outer, inner) -> inner)
                .orElse(part);
        Diagram diagram = new Diagram(say, box -> {});
        diagram.show(tracking.diagram(about, say.language()), DiagramFacts.of(say, about, effect));
        return diagram;
    }

    private void openTasks(Div section, CaseEntry entry, Consumer<String> afterwards) {
        List<TaskEntry> open = tracking.open(entry.rootInstance());
        if (open.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("repair-rows");
        seen.of(open).forEach(task -> list.add(row(task, entry, afterwards)));
        section.add(new H3(say.it("repair.tasks")), list);
    }

    private ListItem row(SeenTask task, CaseEntry entry, Consumer<String> afterwards) {
        ListItem row = new ListItem(new RouterLink(
                TaskRow.taskName(say, task), TaskView.class, new RouteParameters(new RouteParam("task", task.id()))));
        Stream.of(BulkStep.RESCHEDULE, BulkStep.ASSIGN)
                .filter(step -> step.fits(task))
                .forEach(step -> {
                    Button button = new Button(say.it(step.words()), click -> {
                        List<SeenTask> one = List.of(task);
                        BulkDialog dialog = new BulkDialog(say, works.of(step, one), one, done -> {});
                        dialog.addOpenedChangeListener(change -> {
                            if (!change.isOpened()) {
                                afterwards.accept(entry.rootInstance());
                            }
                        });
                        dialog.open();
                    });
                    button.setAriaLabel(say.it(step.words()) + ": " + TaskRow.taskName(say, task));
                    row.add(button);
                });
        return row;
    }

    private void versions(Div section, CaseEntry entry, Consumer<String> afterwards) {
        moveCases.versions(entry.rootInstance()).ifPresent(versions -> {
            Button button = new Button(say.it("repair.Move"), click -> new MoveDialog(
                            moveCases,
                            say,
                            entry.rootInstance(),
                            versions,
                            () -> afterwards.accept(entry.rootInstance()))
                    .open());
            section.add(new Div(
                    new Paragraph(say.it("move.version", Map.of("from", versions.from(), "to", versions.to()))),
                    button));
        });
    }
}
