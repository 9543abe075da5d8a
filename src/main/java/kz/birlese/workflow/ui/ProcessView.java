package kz.birlese.workflow.ui;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import elemental.json.JsonObject;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.ProcessPicture;
import kz.birlese.workflow.ProcessPictures;
import kz.birlese.workflow.ProcessPictures.Version;
import kz.birlese.workflow.Say;

/**
 * A process as it is just now, on its diagram and in a table: where cases stand, what is stuck, where time goes; on wish
 * two versions side by side. It looks again by itself and writes only what has changed.
 */
@Route("processes/:key")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
class ProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProcessPictures pictures;
    private final transient Say say;
    private final transient Lasts lasts;
    private final transient Clock clock;
    private final Paragraph asOf = new Paragraph();
    private transient String process;
    private transient ProcessAddress address;
    private transient List<Version> versions;
    private transient List<Diagram> diagrams;
    private transient BoxTable table;

    ProcessView(ProcessPictures pictures, Say say, Lasts lasts, Clock clock) {
        this.pictures = pictures;
        this.say = say;
        this.lasts = lasts;
        this.clock = clock;
        addClassName("view");
        asOf.addClassNames("muted", "small");
        Watch.over(this, this::lookAgain);
    }

    static RouteParameters address(String process) {
        return new RouteParameters(new RouteParam("key", process));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        process = event.getRouteParameters().get("key").orElseThrow(NotFound::new);
        versions = pictures.versions(process);
        address = beside(ProcessAddress.read(event.getLocation().getQueryParameters()));
        List<ProcessPicture> shown = pictures();
        removeAll();
        add(
                head(),
                choices(),
                picture(shown),
                new HeatLegend(say, address.heat(), Heat.mostVisits(shown)),
                table(shown));
    }

    /** Beside another stands a single version, the newest unless one was chosen. */
    private ProcessAddress beside(ProcessAddress asked) {
        return asked.with() == null || asked.version() != null
                ? asked
                : new ProcessAddress(versions.get(0).number(), asked.with(), asked.heat());
    }

    private List<ProcessPicture> pictures() {
        asOf.setText(say.it("processes.asOf", Map.of("time", say.time(clock.instant()))));
        List<ProcessPicture> shown = new ArrayList<>();
        shown.add(pictures.of(process, address.version()));
        if (address.with() != null) {
            shown.add(pictures.of(process, address.with()));
        }
        return shown;
    }

    private Component head() {
        Paragraph lead = new Paragraph(say.it("processes.picture.lead"));
        lead.addClassName("lead");
        Div head = new Div(
                new RouterLink(say.it("processes.back"), ProcessesView.class),
                new H1(say.it("process." + process)),
                lead,
                asOf);
        head.addClassName("task-head");
        return head;
    }

    private Component choices() {
        List<Integer> numbers = versions.stream().map(Version::number).toList();
        Select<Integer> version = choice("processes.version", numbers, this::named, "processes.version.all");
        version.setValue(address.version());
        version.addValueChangeListener(change -> go(new ProcessAddress(change.getValue(), null, address.heat())));
        Select<Integer> with = choice("processes.with", others(numbers), this::named, "processes.with.none");
        with.setValue(address.with());
        with.setVisible(numbers.size() > 1);
        with.addValueChangeListener(
                change -> go(new ProcessAddress(address.version(), change.getValue(), address.heat())));
        Select<Heat> heat = new Select<>();
        heat.setLabel(say.it("heat"));
        heat.setItems(Heat.values());
        heat.setItemLabelGenerator(each -> say.it("heat." + each));
        heat.setValue(address.heat());
        heat.addValueChangeListener(
                change -> go(new ProcessAddress(address.version(), address.with(), change.getValue())));
        Div choices = new Div(version, with, heat);
        choices.addClassNames("choices", "process-choices");
        return choices;
    }

    private List<Integer> others(List<Integer> numbers) {
        Integer first = address.version() == null ? numbers.get(0) : address.version();
        return numbers.stream().filter(number -> !number.equals(first)).toList();
    }

    private Select<Integer> choice(String label, List<Integer> values, Function<Integer, String> words, String none) {
        Select<Integer> select = new Select<>();
        select.setLabel(say.it(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say.it(none));
        select.setPlaceholder(say.it(none));
        select.setItemLabelGenerator(value -> value == null ? say.it(none) : words.apply(value));
        return select;
    }

    private String named(int number) {
        Version version = versions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return say.it(
                "processes.version.named",
                Map.of("number", number, "since", say.date(version.since()), "running", version.running()));
    }

    private void go(ProcessAddress wanted) {
        UI.getCurrent().navigate(ProcessView.class, address(process), wanted.write());
    }

    private Component picture(List<ProcessPicture> shown) {
        diagrams = new ArrayList<>();
        Div all = new Div();
        all.addClassName("pictures");
        for (ProcessPicture picture : shown) {
            Diagram diagram = new Diagram(say, box -> toCases(box, picture.version()));
            diagram.show(pictures.diagram(picture, say.language()), facts(picture, shown));
            diagrams.add(diagram);
            Section section = new Section(new H2(heading(picture)), diagram);
            section.addClassName("stack");
            all.add(section);
        }
        return all;
    }

    private JsonObject facts(ProcessPicture picture, List<ProcessPicture> shown) {
        return DiagramFacts.live(say, lasts, picture, address.heat(), Heat.mostVisits(shown));
    }

    private String heading(ProcessPicture picture) {
        return picture.version() == null ? say.it("processes.version.all") : named(picture.version());
    }

    private Component table(List<ProcessPicture> shown) {
        boolean isCompared = shown.size() > 1;
        table = new BoxTable(say, lasts, isCompared ? null : address.version());
        table.caption(
                isCompared
                        ? say.it(
                                "processes.compared",
                                Map.of(
                                        "one",
                                        shown.get(0).version(),
                                        "other",
                                        shown.get(1).version()))
                        : say.it("processes.table"));
        fill(shown);
        return table;
    }

    private void fill(List<ProcessPicture> shown) {
        table.show(shown.get(0), shown.size() > 1 ? shown.get(1) : null);
    }

    private void lookAgain() {
        List<ProcessPicture> now = pictures();
        for (int picture = 0; picture < now.size(); picture++) {
            diagrams.get(picture).update(facts(now.get(picture), now));
        }
        fill(now);
    }

    private void toCases(String box, Integer version) {
        UI.getCurrent().navigate(TrackingView.class, TrackingAddress.write(TrackingFilters.at(box, version)));
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("process." + process));
    }
}
