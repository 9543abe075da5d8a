package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AKIMAT;
import static kz.birlese.people.Role.Named.COUNCIL_SECRETARY;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;
import static kz.birlese.people.Role.Named.WORKING_GROUP;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Substitution;
import kz.birlese.people.Words;
import kz.birlese.workflow.Say;

/** Who stands in for whom, now and soon, and the way to name a deputy. */
@Route("deputies")
@Menu(title = "deputies.title", order = 22, icon = "vaadin:users")
@RolesAllowed({PROGRAMME_MANAGER, FINANCE, DIRECTOR, WORKING_GROUP, AKIMAT, COUNCIL_SECRETARY, ADMIN})
class DeputiesView extends Div implements HasDynamicTitle {

    private final transient NameDeputy deputies;
    private final transient Say say;
    private final Div list = new Div();

    DeputiesView(NameDeputy deputies, Words words, Say say) {
        this.deputies = deputies;
        this.say = say;
        addClassName("view");
        list.addClassName("stack");
        Paragraph lead = new Paragraph(say.it("deputies.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("deputies.title")), lead), new DeputyForm(deputies, words, say, this::fill), list);
        fill();
    }

    private void fill() {
        list.removeAll();
        List<Substitution> known = deputies.list();
        known.forEach(each -> list.add(card(each)));
        if (known.isEmpty()) {
            Div empty = new Div(new H2(say.it("deputies.none")), new Paragraph(say.it("deputies.none.do")));
            empty.addClassName("empty");
            list.add(empty);
        }
    }

    private Section card(Substitution each) {
        Map<String, Object> facts = Map.of(
                "absent", each.absent().name(),
                "deputy", each.deputy().name(),
                "from", each.starts(),
                "until", each.ends());
        Paragraph why = new Paragraph(each.why());
        why.addClassName("as-typed");
        Section card =
                new Section(new H2(say.it("deputies.who", facts)), new Paragraph(say.it("deputies.when", facts)), why);
        card.addClassName("card");
        if (deputies.mayEnd(each)) {
            Button end = new Button(say.it("deputies.end"), click -> {
                deputies.end(each.id());
                Said.briefly(say.it("deputies.ended"));
                fill();
            });
            end.setAriaLabel(say.it("deputies.end.of", facts));
            card.add(end);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("deputies.title"));
    }
}
