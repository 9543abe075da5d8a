package kz.birlese.plan.ui;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import elemental.json.JsonObject;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.plan.KeyTally;
import kz.birlese.plan.VoteTerms;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/**
 * Where ballots on paper are keyed, by keyboard alone: the number, Enter, the marks, Enter. What arrives is shown at the
 * side; what is refused waits to be keyed again. The device holds what has not arrived ({@code look/keying.js}).
 */
@Route("votes/:vote/keying")
@JavaScript("context://look/keying.js")
@RolesAllowed(WORKING_GROUP)
class KeyingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KeyTally tally;
    private final transient CurrentUser user;
    private final transient Say say;
    private final Div refused = new Div();
    private final Div said = new Div();
    private final Div beside = new Div();
    private UUID vote;
    private int next;

    KeyingView(KeyTally tally, CurrentUser user, Say say) {
        this.tally = tally;
        this.user = user;
        this.say = say;
        addClassName("view");
        refused.getElement().setAttribute("role", "alert");
        said.getElement().setAttribute("role", "status");
        beside.addClassName("stack");
        getElement()
                .addEventListener("birlese-ballot", event -> take(event.getEventData()))
                .addEventData("event.detail.id")
                .addEventData("event.detail.serial")
                .addEventData("event.detail.marks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        vote = id(event.getRouteParameters().get("vote").orElseThrow(NotFound::new));
        KeyTally.Desk desk = tally.open(vote);
        next = desk.keyed().isEmpty() ? 1 : desk.keyed().get(0).serial() + 1;
        removeAll();
        Div keys = new Div(
                entry(desk.vote().terms()), said, refused, legend(desk.vote().terms()));
        keys.addClassName("stack");
        Div columns = new Div(keys, beside);
        columns.addClassName("keying");
        add(head(desk), columns);
        show(desk);
    }

    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private Component head(KeyTally.Desk desk) {
        Paragraph lead = new Paragraph(say.it("keying.lead"));
        lead.addClassName("lead");
        Anchor back = new Anchor(
                "cases/agreePriorities/" + desk.vote().cycle(), desk.vote().number());
        return new Div(new H1(say.it("keying.title")), lead, back);
    }

    private Component entry(VoteTerms terms) {
        TextField serial = field("serial", "keying.serial");
        TextField marks = field("marks", "keying.marks");
        marks.setHelperText(say.it(
                "keying.help." + terms.rule().ballot(),
                Map.of("many", String.valueOf(terms.choices().size() > 9))));
        Div fields = new Div(serial, marks, quick("s", "keying.spoiled"), quick("e", "keying.empty"));
        fields.addClassName("keying-entry");
        return fields;
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(say.it(label));
        field.setId(id);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    /** For a finger; the keyboard has the key. */
    private Button quick(String marks, String label) {
        Button button = new Button(say.it(label));
        button.getElement().setAttribute("data-marks", marks);
        return button;
    }

    private Component legend(VoteTerms terms) {
        OrderedList items = new OrderedList();
        terms.choices().forEach(choice -> items.add(new ListItem(say.value(choice.name()))));
        return new Div(new H2(say.it("keying.items")), items);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement()
                .executeJs(
                        "window.birleseKeying.start(this, $0, $1)",
                        user.require().id() + "." + vote,
                        next);
    }

    private void take(JsonObject ballot) {
        String id = ballot.getString("event.detail.id");
        String serial = ballot.getString("event.detail.serial");
        String marks = ballot.getString("event.detail.marks");
        try {
            tally.key(vote, UUID.fromString(id), serial, marks);
            said.setText(say.it("keying.kept", Map.of("serial", serial, "marks", marks)));
        } catch (Refusal no) {
            refused.add(refusal(no, serial, marks));
        } catch (NotFound over) {
            refused.setText(say.it("keying.over"));
            return;
        }
        getElement().executeJs("this.birleseKeying.done($0)", id);
        show(tally.open(vote));
    }

    private Component refusal(Refusal no, String serial, String marks) {
        String why = no.reasons().stream().map(say::refusal).collect(Collectors.joining(" "));
        Div notice =
                new Div(new Paragraph(say.it("keying.refused", Map.of("serial", serial, "marks", marks, "why", why))));
        Button again = new Button(say.it("keying.again"), click -> {
            refused.remove(notice);
            getElement().executeJs("this.birleseKeying.again($0, $1)", serial, marks);
        });
        notice.add(again);
        notice.addClassNames("notice", "bad");
        return notice;
    }

    private void show(KeyTally.Desk desk) {
        beside.removeAll();
        beside.add(new KeyedPart(
                desk, say, ballot -> new CorrectionDialog(tally, desk, ballot, say, () -> show(tally.open(vote)))
                        .open()));
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("keying.title"));
    }
}
