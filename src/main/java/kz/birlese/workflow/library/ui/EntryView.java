package kz.birlese.workflow.library.ui;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Difference;
import kz.birlese.workflow.library.Difference.Extent;
import kz.birlese.workflow.library.Entry;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.ReadLibrary;
import kz.birlese.workflow.library.ReadVersion;
import kz.birlese.workflow.library.Version;
import kz.birlese.workflow.ui.Table;

/** One diagram, table or form: any of its versions, and what it says otherwise than another. */
@Route("library/:kind/:key")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NONE = 0;

    private final transient ReadLibrary library;
    private final transient ReadVersion read;
    private final transient EntryFacts facts;
    private final transient Drawn drawn;
    private final transient ChangeList changes;
    private final transient Titles titles;
    private final transient Say say;
    private transient List<Entry> entries;
    private transient List<Version> versions;
    private transient Version shown;
    private transient Version before;

    EntryView(
            ReadLibrary library,
            ReadVersion read,
            EntryFacts facts,
            Drawn drawn,
            ChangeList changes,
            Titles titles,
            Say say) {
        this.library = library;
        this.read = read;
        this.facts = facts;
        this.drawn = drawn;
        this.changes = changes;
        this.titles = titles;
        this.say = say;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Kind kind =
                event.getRouteParameters().get("kind").flatMap(Kind::ofAddress).orElseThrow(NotFound::new);
        entries = library.entries();
        versions = library.versions(kind, event.getRouteParameters().get("key").orElseThrow(NotFound::new));
        QueryParameters address = event.getLocation().getQueryParameters();
        shown = LibraryAddress.number(address, "version").map(this::version).orElse(versions.get(0));
        before = LibraryAddress.number(address, "before")
                .map(this::against)
                .orElseGet(() -> Optional.ofNullable(theOneBefore()))
                .orElse(null);
        draw();
    }

    private Version version(int number) {
        return versions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Version> against(int number) {
        return number == NONE ? Optional.empty() : Optional.of(version(number));
    }

    /** Null for the first. */
    private Version theOneBefore() {
        return versions.stream()
                .filter(each -> each.number() < shown.number())
                .findFirst()
                .orElse(null);
    }

    private void draw() {
        removeAll();
        add(head(), section(say.it("library.facts"), facts.of(shown, versions, entries)));
        Difference difference = before == null ? null : read.difference(before, shown);
        add(section(
                before == null
                        ? say.it("library.changes.none")
                        : say.it("library.changes", Map.of("number", before.number())),
                compared(difference)));
        boolean isMarked = difference != null && difference.extent() == Extent.CONTENT;
        drawn.of(shown, isMarked ? changes.marks(difference) : Map.of(), this::goInside)
                .forEach((heading, part) -> add(section(say.it(heading), part)));
        if (versions.size() > 1) {
            add(section(say.it("library.versions"), allVersions()));
        }
    }

    private Component head() {
        Div of = new Div(say.it("library.one." + shown.kind()) + " · "
                + say.it("library.version", Map.of("number", shown.number())));
        of.addClassName("of");
        Div head = new Div(
                new RouterLink(say.it("library.back"), LibraryView.class),
                new H1(titles.of(shown.kind(), shown.key())),
                of);
        head.addClassName("task-head");
        return head;
    }

    private Component compared(Difference difference) {
        Div compared = new Div();
        compared.addClassName("stack");
        if (versions.size() == 1) {
            compared.add(new Paragraph(say.it("library.changes.first")));
            return compared;
        }
        compared.add(choices());
        if (difference != null) {
            compared.add(changes.of(difference, before, shown, entries));
        }
        return compared;
    }

    private Div choices() {
        Select<Integer> which = choice("library.shown", shown.number(), numbers());
        List<Integer> others = new ArrayList<>(numbers());
        others.remove(Integer.valueOf(shown.number()));
        others.add(NONE);
        Select<Integer> against = choice("library.compared", before == null ? NONE : before.number(), others);
        which.addValueChangeListener(change -> go(change.getValue(), null));
        against.addValueChangeListener(change -> go(shown.number(), change.getValue()));
        Div choices = new Div(which, against);
        choices.addClassName("actions");
        return choices;
    }

    private List<Integer> numbers() {
        return versions.stream().map(Version::number).toList();
    }

    private Select<Integer> choice(String label, int first, List<Integer> numbers) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(say.it(label));
        choice.setItems(numbers);
        choice.setItemLabelGenerator(this::choice);
        choice.setValue(first);
        return choice;
    }

    private String choice(int number) {
        return number == NONE
                ? say.it("library.compared.none")
                : say.it(
                        "library.choice",
                        Map.of(
                                "number",
                                number,
                                "since",
                                say.date(version(number).since())));
    }

    /** @param against null for the version before */
    private void go(int version, Integer against) {
        QueryParameters address = against == null
                ? QueryParameters.of("version", String.valueOf(version))
                : LibraryAddress.versions(version, against);
        UI.getCurrent().navigate(EntryView.class, LibraryAddress.of(shown.kind(), shown.key()), address);
    }

    private void goInside(String process) {
        UI.getCurrent().navigate(EntryView.class, LibraryAddress.of(Kind.DIAGRAM, process));
    }

    private Component allVersions() {
        Table table = new Table(List.of(
                say.it("library.column.version"),
                say.it("library.column.since"),
                say.it("library.fact.release"),
                say.it("library.column.cases")));
        versions.forEach(each -> table.line(List.of(
                number(each),
                new Span(say.moment(each.since())),
                new Span(each.release() == null ? say.it("library.release.unknown") : each.release()),
                new Span(EntryFacts.isBound(each) ? String.valueOf(each.cases()) : "—"))));
        return table;
    }

    private Component number(Version each) {
        if (each.equals(shown)) {
            return new Span(each.number() + " (" + say.it("library.versions.this") + ")");
        }
        RouterLink link = LibraryAddress.link(String.valueOf(each.number()), each.kind(), each.key());
        link.setQueryParameters(QueryParameters.of("version", String.valueOf(each.number())));
        return link;
    }

    private static Section section(String heading, Component content) {
        Section section = new Section(new H2(heading), content);
        section.addClassName("card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return say.title(titles.of(shown.kind(), shown.key()));
    }
}
