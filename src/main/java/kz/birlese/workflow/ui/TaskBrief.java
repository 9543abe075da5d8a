package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Service;

/** Everything a person needs to know about a task before touching its form. */
@Service
class TaskBrief {

    /** Beside the form there is room for the case; on a phone it would push the form off the screen. */
    private static final String CLOSE_ON_PHONES = "if (matchMedia('(max-width: 699px)').matches) this.open = false";

    private final Say say;
    private final DueLabel due;
    private final CasePanels panels;
    private final CurrentUser user;

    TaskBrief(Say say, DueLabel due, CasePanels panels, CurrentUser user) {
        this.user = user;
        this.say = say;
        this.due = due;
        this.panels = panels;
    }

    Component head(SeenTask row) {
        Div of = new Div(row.caseName(say.language()));
        of.addClassName("of");
        Div line = new Div(due.of(row.due()));
        line.addClassName("actions");
        if (row.entry().escalated() != null) {
            Span escalated =
                    new Span(say.it("task.escalated", Map.of("at", row.entry().escalated())));
            escalated.addClassNames("badge", "bad");
            line.add(escalated);
        }
        Div head = new Div(
                new RouterLink(say.it("task.back"), TasksView.class), new H1(TaskRow.taskName(say, row)), of, line);
        head.addClassName("task-head");
        return head;
    }

    /** What is asked and why now, and what happens next. */
    Component of(SeenTask row) {
        Section brief = new Section(
                part("task.ask", "task." + row.key() + ".ask"), part("task.next", "task." + row.key() + ".next"));
        brief.addClassNames("notice", "brief");
        return brief;
    }

    private Div part(String heading, String text) {
        return new Div(new H2(say.it(heading)), new Paragraph(say.it(text)));
    }

    Component caseBeside(SeenTask row) {
        NativeDetails fold = new NativeDetails(say.it("task.case"), panels.of(row.process(), row.caseId()));
        fold.addClassName("fold");
        fold.setOpen(true);
        fold.getElement().executeJs(CLOSE_ON_PHONES);
        Aside beside = new Aside(fold);
        beside.addClassNames("card", "case-beside");
        beside.getElement().setAttribute("aria-label", say.it("task.case"));
        return beside;
    }

    private boolean isPreparedForMe(SeenTask row) {
        return user.require().id().equals(row.entry().delegatedBy());
    }

    Component whyNoForm(SeenTask row, Runnable claim, Runnable recall) {
        if (isPreparedForMe(row)) {
            Button back = new Button(say.it("task.recall"), click -> recall.run());
            Div prepared = new Div(new Paragraph(say.it("task.prepared.other", Map.of("name", row.holder()))), back);
            prepared.addClassName("stack");
            return prepared;
        }
        if (row.holder() != null && !row.mayClaim()) {
            return new Paragraph(say.it("task.held.other", Map.of("name", row.holder())));
        }
        if (!row.mayClaim()) {
            return new Paragraph(say.it("task.held.nobody"));
        }
        Button take = new Button(say.it("tasks.claim"), click -> claim.run());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String first = row.holder() == null
                ? say.it("task.claim.first")
                : say.it("task.claim.inPlaceOf", Map.of("name", row.holder()));
        Div offer = new Div(new Paragraph(first), take);
        offer.addClassName("stack");
        return offer;
    }
}
