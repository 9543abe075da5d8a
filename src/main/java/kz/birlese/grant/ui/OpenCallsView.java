package kz.birlese.grant.ui;

import static kz.birlese.people.Role.Named.APPLICANT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Call;
import kz.birlese.grant.ReadCall;
import kz.birlese.grant.StartApplication;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** The calls an applicant may apply to, each with its rules and the way in. */
@Route("open-calls")
@Menu(title = "openCalls.title", order = 10, icon = "vaadin:trophy")
@RolesAllowed(APPLICANT)
class OpenCallsView extends Div implements HasDynamicTitle {

    private final transient StartApplication startApplication;
    private final transient RulesPart rulesPart;
    private final transient Say say;
    private final transient Clock clock;

    OpenCallsView(ReadCall read, StartApplication startApplication, RulesPart rulesPart, Say say, Clock clock) {
        this.startApplication = startApplication;
        this.rulesPart = rulesPart;
        this.say = say;
        this.clock = clock;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("openCalls.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("openCalls.title")), lead));
        List<Call> calls = read.open();
        add(calls.isEmpty() ? nothing() : list(calls));
    }

    private Component list(List<Call> calls) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-cards");
        list.getElement().setAttribute("aria-label", say.it("openCalls.title"));
        calls.forEach(call -> list.add(card(call)));
        return list;
    }

    private ListItem card(Call call) {
        ListItem card = new ListItem(
                new H2(call.title(say.language())),
                new Paragraph(call.settings().description().get(say.language())),
                essentials(call),
                rules(call),
                wayIn(call));
        card.addClassNames("card", "stack");
        return card;
    }

    private Component essentials(Call call) {
        String places =
                call.settings().settlements().stream().map(say::place).sorted().collect(Collectors.joining(", "));
        Map<String, Object> grants = Map.of(
                "from", call.settings().minimumGrant(), "to", call.settings().maximumGrant());
        return new Sheet()
                .fact(say.it("call.number"), call.number())
                .fact(say.it("call.closesAt"), say.it("openCalls.closes", Map.of("at", call.closesAt())))
                .fact(say.it("call.grants"), say.it("call.range", grants))
                .fact(say.it("call.settlements"), places);
    }

    private Component rules(Call call) {
        Sheet sheet = new Sheet();
        rulesPart.show(sheet, call);
        NativeDetails rules = new NativeDetails(say.it("openCalls.rules"), sheet);
        rules.addClassName("fold");
        return rules;
    }

    private Component wayIn(Call call) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (!call.isOpenAt(clock.instant())) {
            actions.setText(
                    say.it("openCalls.opens", Map.of("at", call.settings().opensAt())));
            return actions;
        }
        Button apply = new Button(say.it("openCalls.apply"));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setAriaLabel(say.it("openCalls.apply.to", Map.of("title", call.title(say.language()))));
        apply.addClickListener(click -> apply(call.id(), actions));
        actions.add(apply);
        return actions;
    }

    private void apply(UUID call, Div actions) {
        try {
            UI.getCurrent().navigate("cases/grantApplication/" + startApplication.in(call));
        } catch (Refusal no) {
            Div refused = new Div(
                    new Paragraph(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" "))));
            refused.addClassNames("notice", "bad");
            refused.getElement().setAttribute("role", "alert");
            actions.add(refused);
        }
    }

    private Component nothing() {
        Div empty = new Div(new H2(say.it("openCalls.none")), new Paragraph(say.it("openCalls.none.do")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("openCalls.title"));
    }
}
