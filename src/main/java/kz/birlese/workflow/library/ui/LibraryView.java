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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Folding;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Entry;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.ReadLibrary;
import kz.birlese.workflow.library.Version;
import kz.birlese.workflow.library.ui.LibraryAddress.Wanted;
import kz.birlese.workflow.ui.Table;

/** Every diagram, table and form in force: its version, since when, and how many cases run on it. */
@Route("library")
@Menu(title = "library.menu", order = 23, icon = "vaadin:sitemap")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadLibrary library;
    private final transient Titles titles;
    private final transient Say say;
    private final LibraryFilters filters;
    private final Div found = new Div();

    LibraryView(ReadLibrary library, Titles titles, Say say) {
        this.library = library;
        this.titles = titles;
        this.say = say;
        filters = new LibraryFilters(say, this::go);
        addClassName("view");
        found.addClassName("stack");
        Paragraph lead = new Paragraph(say.it("library.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("library.title")), lead), filters, found);
    }

    private void go(Wanted wanted) {
        UI.getCurrent().navigate(LibraryView.class, LibraryAddress.write(wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Wanted wanted = LibraryAddress.read(event.getLocation().getQueryParameters());
        filters.show(wanted);
        found.removeAll();
        List<Entry> entries =
                library.entries().stream().filter(entry -> fits(entry, wanted)).toList();
        for (Kind kind : Kind.values()) {
            List<Entry> ofKind = entries.stream()
                    .filter(entry -> entry.kind() == kind)
                    .sorted(Comparator.comparing(
                            this::title, Collator.getInstance(say.language().locale())))
                    .toList();
            if (!ofKind.isEmpty()) {
                found.add(part(kind, ofKind));
            }
        }
        if (entries.isEmpty()) {
            Div nothing = new Div(new H2(say.it("library.empty")), new Paragraph(say.it("library.empty.do")));
            nothing.addClassName("empty");
            found.add(nothing);
        }
    }

    private boolean fits(Entry entry, Wanted wanted) {
        String said = title(entry) + " " + entry.key() + " " + entry.latest().file();
        return (wanted.kind() == null || wanted.kind() == entry.kind())
                && (wanted.search() == null || Folding.fold(said).contains(Folding.fold(wanted.search())));
    }

    private String title(Entry entry) {
        return titles.of(entry.kind(), entry.key());
    }

    private Section part(Kind kind, List<Entry> entries) {
        Table table = new Table(List.of(
                say.it("library.column.name"), say.it("library.column.version"), say.it("library.column.cases")));
        entries.forEach(entry -> table.line(List.of(name(entry), version(entry), cases(entry))));
        Section part = new Section(new H2(say.it("library.kind." + kind)), table);
        part.addClassName("card");
        return part;
    }

    private Component name(Entry entry) {
        Div name = new Div(
                LibraryAddress.link(title(entry), entry.kind(), entry.key()),
                small(entry.latest().file()));
        if (!entry.isInRelease()) {
            Span gone = new Span(say.it("library.gone"));
            gone.addClassNames("badge", "warn");
            name.add(gone);
        }
        return name;
    }

    private Component version(Entry entry) {
        Version latest = entry.latest();
        return new Div(
                new Div(latest.number() + " · " + say.moment(latest.since())),
                small(
                        latest.release() == null
                                ? say.it("library.release.unknown")
                                : say.it("library.release", Map.of("release", latest.release()))));
    }

    private Component cases(Entry entry) {
        Div cases = new Div(new Div(String.valueOf(entry.latest().cases())));
        if (entry.earlierCases() > 0) {
            cases.add(small(say.it("library.cases.earlier", Map.of("count", entry.earlierCases()))));
        }
        return cases;
    }

    private static Div small(String text) {
        Div small = new Div(text);
        small.addClassNames("muted", "small");
        return small;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("library.title"));
    }
}
