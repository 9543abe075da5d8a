package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.DoneTask;
import kz.birlese.workflow.Say;

/** A task somebody completed; its name leads to the case it was part of. */
class DoneRow extends ListItem {

    DoneRow(Say say, DoneTask task) {
        addClassNames("task-row", "done");
        Anchor name =
                new Anchor("cases/" + task.rootProcess() + "/" + task.card().caseId(), say.it("box." + task.taskKey()));
        name.addClassName("name");
        Div of = new Div(caseName(say, task.card()));
        of.addClassNames("muted", "small");
        Div what = new Div(name, of);
        what.addClassName("what");
        add(
                what,
                cell(say.place(task.card().settlement())),
                cell(task.card().ownerName()),
                cell(say.it("tasks.done.at", Map.of("when", say.moment(task.doneAt())))));
    }

    private static String caseName(Say say, CaseCard card) {
        String number = card.number() == null ? "" : card.number();
        return card.title() == null ? number : number + " · " + card.title().in(say.language());
    }

    private static Component cell(String value) {
        Div cell = new Div(new Span(value == null ? "" : value));
        cell.addClassName("place");
        return cell;
    }
}
