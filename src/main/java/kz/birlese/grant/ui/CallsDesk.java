package kz.birlese.grant.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.grant.ReadCall;
import kz.birlese.grant.StartCall;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.workflow.Say;

/** All calls of the person's territory, and the beginning of a new one. */
@Route("calls-desk")
@Menu(title = "calls.title", order = 10, icon = "vaadin:trophy")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, FINANCE, AUDITOR})
class CallsDesk extends Div implements HasDynamicTitle {

    private final transient Say say;

    CallsDesk(ReadCall read, StartCall startCall, CurrentUser user, Say say) {
        this.say = say;
        addClassName("view");
        add(head());
        if (user.require().is(Role.PROGRAMME_MANAGER)) {
            add(newCall(startCall));
        }
        List<Call> calls = read.all();
        add(calls.isEmpty() ? nothing() : list(calls));
    }

    private Component head() {
        Paragraph lead = new Paragraph(say.it("calls.lead"));
        lead.addClassName("lead");
        return new Div(new H1(say.it("calls.title")), lead);
    }

    private Component newCall(StartCall startCall) {
        Button begin = new Button(say.it("calls.new"), click -> open(startCall.now()));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        Div actions = new Div(begin);
        actions.addClassName("actions");
        return actions;
    }

    private static void open(UUID call) {
        UI.getCurrent().navigate(address(call));
    }

    private static String address(UUID call) {
        return "cases/startUpCompetition/" + call;
    }

    private Component list(List<Call> calls) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-cards");
        list.getElement().setAttribute("aria-label", say.it("calls.title"));
        calls.forEach(call -> list.add(card(call)));
        return list;
    }

    private ListItem card(Call call) {
        String title = call.title(say.language());
        Anchor name = new Anchor(address(call.id()), title.isEmpty() ? say.it("calls.untitled") : title);
        name.addClassName("name");
        Div of = new Div(closing(call));
        of.addClassNames("muted", "small");
        Span status = new Span(say.it("status.CallStatus." + call.status()));
        status.addClassNames("badge", colour(call));
        ListItem card = new ListItem(new Header(new Div(name, of), status));
        card.addClassNames("card", "case-card");
        return card;
    }

    private String closing(Call call) {
        return call.closesAt() == null
                ? call.number()
                : call.number() + " · " + say.it("calls.closing", Map.of("at", call.closesAt()));
    }

    private static String colour(Call call) {
        return switch (call.status()) {
            case COMPLETED, PUBLISHED -> "good";
            case CANCELLED -> "quiet";
            default -> "info";
        };
    }

    private Component nothing() {
        Div empty = new Div(new H2(say.it("calls.none")), new Paragraph(say.it("calls.none.do")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("calls.title"));
    }
}
