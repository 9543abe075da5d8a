package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Tracking.Row;
import kz.birlese.workflow.Tracking.Standing;

/** One tracked case: what it is, where it stands, how long it has run. */
class TrackedRow extends ListItem {

    private final transient Say say;
    private final transient CaseEntry entry;

    TrackedRow(Say say, Ages ages, Row row) {
        this.say = say;
        this.entry = row.entry();
        addClassNames("task-row", "tracked-row");
        Div state = new Div(standing(say, entry, row.stuck()));
        state.addClassName("when");
        add(what(), cell("tracking.settlement", say.place(entry.card().settlement())));
        add(cell("tracking.owner", Objects.requireNonNullElse(entry.card().ownerName(), "")), state);
        add(cell("tracking.where", where(row)), cell("tracking.age", ages.between(entry.started(), entry.ended())));
    }

    private Component what() {
        RouterLink name = new RouterLink(
                CaseView.name(say, entry.card()),
                TrackedCaseView.class,
                new RouteParameters(new RouteParam("case", entry.rootInstance())));
        name.addClassName("name");
        Div of = new Div(say.it("process." + entry.processKey()) + " "
                + Objects.requireNonNullElse(entry.card().number(), ""));
        of.addClassNames("muted", "small");
        Div what = new Div(name, of);
        what.addClassName("what");
        return what;
    }

    private String where(Row row) {
        return row.boxes().stream().map(say::standsAt).collect(Collectors.joining(", "));
    }

    static Span standing(Say say, CaseEntry entry, boolean stuck) {
        Standing standing =
                stuck ? Standing.STUCK : Standing.valueOf(entry.state().name());
        Span label = new Span(say.it("tracking.state." + standing));
        label.addClassNames(
                "badge",
                switch (standing) {
                    case STUCK -> "bad";
                    case RUNNING -> "info";
                    case ENDED -> "good";
                    case CANCELLED -> "quiet";
                });
        return label;
    }

    private Component cell(String label, String value) {
        Span name = new Span(say.it(label));
        name.addClassName("cell-label");
        Div cell = new Div(name, new Span(value));
        cell.addClassNames("cell");
        cell.setVisible(!value.isBlank());
        Div place = new Div(cell);
        place.addClassName("place");
        return place;
    }
}
