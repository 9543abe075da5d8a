package kz.birlese.plan.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kz.birlese.plan.PlanHealth;
import kz.birlese.plan.PlanHealth.Finding;
import kz.birlese.plan.PlanHealth.Kind;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

/** What ails the plans in force, each finding with the way to its record. */
@Route("plan-health")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
class PlanHealthView extends Div implements HasDynamicTitle {

    private final transient Say say;

    PlanHealthView(PlanHealth health, Say say) {
        this.say = say;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("planHealth.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("planHealth.title")), lead), new Anchor("plans", say.it("planHealth.back")));
        List<Finding> findings = health.findings();
        if (findings.isEmpty()) {
            add(new Paragraph(say.it("planHealth.none")));
            return;
        }
        add(counts(findings));
        for (Kind kind : Kind.values()) {
            List<Finding> ofKind =
                    findings.stream().filter(each -> each.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                add(part(kind, ofKind));
            }
        }
    }

    private Component counts(List<Finding> findings) {
        Table table = new Table(List.of(say.it("planHealth.what"), say.it("planHealth.number")));
        for (Kind kind : Kind.values()) {
            long number = findings.stream().filter(each -> each.kind() == kind).count();
            table.row(List.of(say.it("planHealth." + kind), String.valueOf(number)));
        }
        Div card = new Div(table);
        card.addClassName("card");
        return card;
    }

    private Component part(Kind kind, List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        findings.forEach(each -> list.add(line(each)));
        Paragraph help = new Paragraph(say.it("planHealth." + kind + ".help"));
        help.addClassName("muted");
        Div part = new Div(new H2(say.it("planHealth." + kind)), help, list);
        part.addClassName("stack");
        return part;
    }

    private ListItem line(Finding each) {
        Div place = new Div(say.place(each.place()));
        place.addClassNames("muted", "small");
        ListItem line = new ListItem(link(each), place);
        if (each.since() != null) {
            Span since = new Span(say.it("planHealth.by", Map.of("day", each.since())));
            since.addClassNames("badge", "warn");
            line.add(since);
        }
        return line;
    }

    private Anchor link(Finding each) {
        Anchor link = new Anchor(address(each), words(each));
        link.setRouterIgnore(each.kind() == Kind.GOAL_WITHOUT_MEASURE);
        return link;
    }

    private String words(Finding each) {
        if (each.name() == null) {
            return each.code();
        }
        String name = each.name().in(say.language());
        return each.code() == null ? name : each.code() + ". " + name;
    }

    private static String address(Finding each) {
        return switch (each.kind()) {
            case GOAL_WITHOUT_MEASURE -> "/goals/" + each.id();
            case MEASURE_WITHOUT_MONEY, MEASURE_LATE -> "cases/monitorMeasure/" + each.id();
            case MEETING_MISSED -> "bodies/" + each.id();
            case ACTION_LATE -> "cases/meetingAction/" + each.id();
            case ANSWER_LATE -> "cases/issueEscalation/" + each.id();
        };
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("planHealth.title"));
    }
}
