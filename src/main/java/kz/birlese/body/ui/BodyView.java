package kz.birlese.body.ui;

import static kz.birlese.people.Role.Named.AKIMAT;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;
import static kz.birlese.people.Role.Named.WORKING_GROUP;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.Body;
import kz.birlese.body.BodyRule;
import kz.birlese.body.KeepBodyRules;
import kz.birlese.body.Meeting;
import kz.birlese.body.ReadBody;
import kz.birlese.body.RequestMeeting;
import kz.birlese.body.Seat;
import kz.birlese.people.Words;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;
import kz.birlese.workflow.ui.Sheet;
import kz.birlese.workflow.ui.Table;

/** One body: who sits in it, by which rules it meets now and later, its meetings. Managers set rules, members call. */
@Route("bodies/:body")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, WORKING_GROUP, AKIMAT})
class BodyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadBody read;
    private final transient KeepBodyRules keepRules;
    private final transient RequestMeeting requestMeeting;
    private final transient Words words;
    private final transient Say say;
    private final transient RuleWords ruleWords;
    private String title = "";

    BodyView(ReadBody read, KeepBodyRules keepRules, RequestMeeting requestMeeting, Words words, Say say) {
        this.read = read;
        this.keepRules = keepRules;
        this.requestMeeting = requestMeeting;
        this.words = words;
        this.say = say;
        this.ruleWords = new RuleWords(say);
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("body").orElseThrow(NotFound::new)));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private void show(UUID bodyId) {
        removeAll();
        ReadBody.Page page = read.of(bodyId);
        title = say.value(page.line().body().name());
        add(head(page.line()), seats(page.seats()));
        if (page.mayCall()) {
            add(new CallForm(requestMeeting, bodyId, words, say));
        }
        add(meetings(page.meetings()), rules(page));
        if (page.mayKeepRules()) {
            add(new RuleForm(keepRules, page, words, say, () -> show(bodyId)));
        }
    }

    private Component head(ReadBody.Line line) {
        Body body = line.body();
        Paragraph lead =
                new Paragraph(say.it("status.BodyLevel." + body.level()) + " · " + say.place(body.territory()));
        lead.addClassName("lead");
        Sheet facts = new Sheet()
                .fact(say.it("bodies.mandate"), body.mandateDocument() + ", " + say.day(body.mandateOn()))
                .fact(say.it("bodies.term"), say.day(body.formedOn()) + " – " + say.day(body.endsOn()))
                .fact(
                        say.it("bodies.last"),
                        say.it("bodies.since", Map.of("months", line.since().months())));
        if (line.isMissing()) {
            facts.notice(
                    "warn", say.it("bodies.missed", Map.of("every", line.since().every())));
        }
        return new Div(new H1(title), lead, facts);
    }

    private Component seats(List<Seat> seats) {
        Table table = new Table(List.of(
                say.it("bodies.seat.name"),
                say.it("bodies.seat.office"),
                say.it("bodies.seat.party"),
                say.it("bodies.seat.since")));
        seats.forEach(seat -> table.row(
                List.of(seat.name(), office(seat), say.it("status.Party." + seat.party()), say.day(seat.since()))));
        return new Div(new H2(say.it("bodies.composition")), table);
    }

    private String office(Seat seat) {
        String office = say.it("status.Office." + seat.office());
        return seat.alternate() ? office + " · " + say.it("bodies.seat.alternate") : office;
    }

    private Component meetings(List<Meeting> meetings) {
        Sheet sheet = new Sheet();
        meetings.forEach(meeting -> sheet.fact(
                meeting.startsAt() == null ? say.it("bodies.undated") : say.moment(meeting.startsAt()),
                new Div(
                        new Anchor(
                                "cases/planMeeting/" + meeting.id(),
                                meeting.number() + " · " + say.value(meeting.title())),
                        new Div(say.it("status.Meeting." + meeting.state())))));
        if (meetings.isEmpty()) {
            sheet.words(say.it("bodies.noMeeting"));
        }
        return new Div(new H2(say.it("bodies.meetings")), sheet);
    }

    private Component rules(ReadBody.Page page) {
        Div all = new Div(new H2(say.it("bodies.rules")), ruleWords.sheet(page.inForce()));
        page.toCome().forEach(rule -> {
            all.add(new H2(say.it("bodies.rules.toCome", Map.of("day", rule.validFrom()))), ruleWords.sheet(rule));
            if (page.mayKeepRules()) {
                all.add(takeBack(rule));
            }
        });
        return all;
    }

    private Button takeBack(BodyRule rule) {
        String words = say.it("bodies.takeBack");
        Button button = new Button(words, click -> new ReasonDialog(
                        say, words, say.it("bodies.takeBack.ask"), reason -> keepRules.takeBack(rule.id(), reason))
                .open());
        button.setAriaLabel(say.it("bodies.takeBack.of", Map.of("day", rule.validFrom())));
        return button;
    }

    @Override
    public String getPageTitle() {
        return say.title(title);
    }
}
