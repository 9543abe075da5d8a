package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import kz.birlese.workflow.CaseDirectory.Step;
import kz.birlese.workflow.Say;

/** Where a case stands, as a line of steps: done, now, ahead. Each says so in words too, for those who do not see it. */
class ProgressLine extends OrderedList {

    private final transient Say say;

    ProgressLine(Say say, List<Step> steps) {
        this.say = say;
        addClassName("progress-line");
        getElement().setAttribute("aria-label", say.it("progress.label"));
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        String state = step.state().name().toLowerCase(Locale.ROOT);
        Span said = new Span(say.it("progress." + state));
        said.addClassName("said");
        ListItem item = new ListItem(new Span(say.it(step.text())), said);
        item.addClassName(state);
        if (step.state() == Step.State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
