package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.Say;

/** One of my cases as a card: what it is, where it stands, what it asks of me. */
class CaseRow extends ListItem {

    private final transient Say say;
    private final transient CaseEntry entry;

    CaseRow(Say say, DueLabel due, CasePanels panels, CaseEntry entry, List<SeenTask> tasks) {
        this.say = say;
        this.entry = entry;
        addClassNames("card", "case-card");
        add(head());
        add(new ProgressLine(
                say,
                panels.directory(entry.processKey(), entry.card().caseId())
                        .progress(entry.card().caseId())));
        tasks.forEach(task -> add(waiting(due, task)));
    }

    private Component head() {
        RouterLink name = new RouterLink(
                CaseView.name(say, entry.card()),
                CaseView.class,
                CaseView.address(entry.processKey(), entry.card().caseId()));
        name.addClassName("name");
        Div of = new Div(say.it("process." + entry.processKey()) + " "
                + entry.card().number() + " · " + say.place(entry.card().settlement()));
        of.addClassNames("muted", "small");
        Span since = new Span(say.date(entry.started()));
        since.addClassNames("muted", "small");
        return new Header(new Div(name, of), since);
    }

    private Component waiting(DueLabel due, SeenTask task) {
        Anchor open = new Anchor("tasks/" + task.id(), TaskRow.taskName(say, task));
        Div line = new Div(new Span(say.it("cases.tasks") + ":"), open, due.of(task.due()));
        line.addClassNames("notice", "warn", "actions");
        return line;
    }
}
