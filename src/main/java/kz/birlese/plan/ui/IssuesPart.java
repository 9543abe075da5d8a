package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.Escalation;
import kz.birlese.plan.Issue;
import kz.birlese.plan.IssueList;
import kz.birlese.plan.IssueStatus;
import kz.birlese.plan.ReadEscalation;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;
import org.springframework.stereotype.Service;

/** The issues of a cycle: how many voices, what was merged into each, where it stands, and the way up for it. */
@Service
class IssuesPart {

    private static final int LONGEST = 4000;

    private final ReadEscalation escalations;
    private final EscalateIssue escalate;
    private final Say say;

    IssuesPart(ReadEscalation escalations, EscalateIssue escalate, Say say) {
        this.escalations = escalations;
        this.escalate = escalate;
        this.say = say;
    }

    /** @param mayWork whether the person may send them up */
    Component of(IssueList issues, boolean mayWork) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        List<Issue> shown = new ArrayList<>(issues.standing());
        shown.addAll(issues.at(IssueStatus.SET_ASIDE));
        Map<UUID, List<Escalation>> sentUp =
                escalations.of(shown).stream().collect(Collectors.groupingBy(Escalation::issue));
        shown.forEach(issue -> list.add(item(issue, issues, sentUp.getOrDefault(issue.id(), List.of()), mayWork)));
        return list;
    }

    private ListItem item(Issue issue, IssueList issues, List<Escalation> sentUp, boolean mayWork) {
        Span status = new Span(say.it("status.IssueStatus." + issue.status()));
        status.addClassNames("badge", issue.isLeading() ? "good" : "info");
        ListItem item = new ListItem(new Paragraph(issue.text()), facts(issue, issues), status, thread(issue));
        issues.mergedInto(issue.id()).forEach(merged -> item.add(merged(merged)));
        if (issue.reason() != null) {
            item.add(small(issue.reason()));
        }
        sentUp.forEach(each -> item.add(way(each)));
        if (mayWork && issue.status().isOpen()) {
            item.add(sendUp(issue));
        }
        item.addClassName("stack");
        return item;
    }

    private Component facts(Issue issue, IssueList issues) {
        return small(issue.number() + " · "
                + say.it("status.IssueField." + issue.field()) + " · "
                + say.it("issue.voices", Map.of("count", issues.voices(issue))) + " · "
                + say.it("status.IssueChannel." + issue.channel()) + ", "
                + say.it("status.IssueRaiser." + issue.raisedBy()) + ", " + say.day(issue.raisedOn()));
    }

    /** The public page of the issue, outside this application's screens. */
    private Component thread(Issue issue) {
        Anchor thread = new Anchor("/issues/" + issue.number(), say.it("issue.thread"));
        thread.getElement().setAttribute("aria-label", say.it("issue.thread") + ": " + issue.number());
        thread.setRouterIgnore(true);
        return thread;
    }

    private Component merged(Issue merged) {
        return small(say.it(
                "issue.merged", Map.of("number", merged.number(), "text", merged.text(), "count", merged.voices())));
    }

    private Component way(Escalation escalation) {
        return new Anchor(
                "cases/issueEscalation/" + escalation.id(),
                escalation.number() + " · " + say.it("status.EscalationStatus." + escalation.status()));
    }

    private Component sendUp(Issue issue) {
        String title = say.it("issue.sendUp");
        Button button = new Button(title);
        button.setAriaLabel(title + ": " + issue.number());
        button.addClickListener(click -> new ReasonDialog(
                        say,
                        title,
                        issue.number() + " · " + issue.text(),
                        say.it("issue.tried"),
                        LONGEST,
                        tried -> UI.getCurrent().navigate("cases/issueEscalation/" + escalate.of(issue.id(), tried)))
                .open());
        return button;
    }

    private static Div small(String text) {
        Div small = new Div(text);
        small.addClassNames("muted", "small");
        return small;
    }
}
