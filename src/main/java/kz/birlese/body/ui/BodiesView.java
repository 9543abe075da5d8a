package kz.birlese.body.ui;

import static kz.birlese.people.Role.Named.AKIMAT;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;
import static kz.birlese.people.Role.Named.WORKING_GROUP;

import com.vaadin.flow.component.Component;
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
import kz.birlese.body.ReadBody;
import kz.birlese.workflow.Say;

/** The bodies in office in the person's territory, and which of them should have met again. */
@Route("bodies")
@Menu(title = "bodies.title", order = 12, icon = "vaadin:group")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, WORKING_GROUP, AKIMAT})
class BodiesView extends Div implements HasDynamicTitle {

    private final transient Say say;

    BodiesView(ReadBody read, Say say) {
        this.say = say;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("bodies.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("bodies.title")), lead));
        List<ReadBody.Line> lines = read.list();
        add(lines.isEmpty() ? nothing() : list(lines));
    }

    private Component list(List<ReadBody.Line> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-cards");
        list.getElement().setAttribute("aria-label", say.it("bodies.title"));
        lines.forEach(line -> list.add(card(line)));
        return list;
    }

    /** The place goes before the name: working groups are all called alike. */
    private ListItem card(ReadBody.Line line) {
        Anchor name =
                new Anchor("bodies/" + line.body().id(), say.place(line.body().territory()));
        name.addClassName("name");
        Div of = new Div(say.value(line.body().name()) + " · "
                + say.it("bodies.seats", Map.of("count", line.seats())) + " · "
                + say.it("bodies.until", Map.of("day", line.body().endsOn())));
        of.addClassNames("muted", "small");
        Span since =
                new Span(say.it("bodies.since", Map.of("months", line.since().months())));
        since.addClassNames("badge", line.isMissing() ? "bad" : "good");
        ListItem card = new ListItem(new Header(new Div(name, of), since));
        card.addClassNames("card", "case-card");
        return card;
    }

    private Component nothing() {
        Div empty = new Div(new H2(say.it("bodies.none")), new Paragraph(say.it("bodies.none.do")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("bodies.title"));
    }
}
