package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.workflow.UsualTime.Usual;
import kz.birlese.workflow.figures.CountFigures;
import kz.birlese.workflow.figures.Wander;
import kz.birlese.workflow.telltale.Tales;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of processes and the live picture of one. */
@SuppressWarnings("unchecked")
class ProcessViewsTest extends ViewTest {

    private static final String AKSHUKUR = "475233100";

    @Autowired
    private Tales tales;

    @Autowired
    private CountFigures figures;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private UsualWords usualWords;

    private String mark;
    private UUID tale;
    private UUID manager;

    @BeforeEach
    void begin() {
        mark = "сурет" + UUID.randomUUID().toString().substring(0, 8);
        tale = tales.begin(mark, AKSHUKUR, person(Role.APPLICANT), List.of());
        manager = person(Role.PROGRAMME_MANAGER);
        figures.count();
    }

    @Test
    void aProcessLeadsToItsPictureAndARowOfItToTheCasesThatStandThere() {
        at(manager);
        open("processes");
        RouterLink name = _get(RouterLink.class, spec -> spec.withText(text("process.tellTale")));
        open(name.getHref());
        assertThat(shown()).contains(text("processes.picture.lead"), text("heat.TIME.number"));
        RouterLink step = _get(RouterLink.class, spec -> spec.withText(text("box.answerBell")));
        assertThat(step.getHref()).isEqualTo("tracking?step=answerBell");
        open(step.getHref() + "&q=" + mark);
        assertThat(_find(TrackedRow.class)).hasSize(1);
        Select<?> where = _get(Select.class, spec -> spec.withLabel(text("tracking.step")));
        assertThat((Object) where.getValue()).hasToString("Step[box=answerBell, version=null]");
    }

    @Test
    void rowsStandInTheOrderOfTheDiagramUntilSomebodyAsksForAnother() {
        at(manager);
        open("processes/tellTale");
        assertThat(names()).startsWith(text("box.bellRung"), text("box.answerBell"), text("box.sendWord"));
        NativeButton visits = _get(NativeButton.class, spec -> spec.withText(text("processes.column.VISITS")));
        _click(visits);
        assertThat(visits().toList()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(head(visits).getElement().getAttribute("aria-sort")).isEqualTo("descending");
        _click(visits);
        assertThat(visits().toList()).isSorted();
        List<String> sorted = names();
        tales.begin(mark, AKSHUKUR, null, List.of());
        poll();
        assertThat(names()).isEqualTo(sorted);
    }

    @Test
    void itLooksAgainByItselfAndWritesWhatHasChanged() {
        at(manager);
        open("processes/tellTale");
        int here = Integer.parseInt(cell("answerBell", BoxColumn.HERE));
        tales.begin(mark, AKSHUKUR, null, List.of());
        poll();
        assertThat(Integer.parseInt(cell("answerBell", BoxColumn.HERE))).isEqualTo(here + 1);
    }

    @Test
    void twoVersionsStandSideBySideWithTheirDifference() {
        Wander wander = new Wander(repository, runtime, sql);
        String old = wander.bringOut("rest");
        wander.goOn(wander.setOut(old));
        wander.setOut(old);
        wander.setOut(wander.bringOut("pause"));
        figures.count();
        at(manager);
        open("processes/wander?with=" + (newest() - 1));
        assertThat(_find(Diagram.class)).hasSize(2);
        assertThat(cell("setOut", BoxColumn.VISITS)).isEqualTo("1 и 2 (−1)");
        assertThat(cell("rest", BoxColumn.HERE)).isEqualTo("— и 1 (—)");
        assertThat(cell("pause", BoxColumn.HERE)).isEqualTo("1 и — (—)");
        wander.forget();
    }

    private int newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Wander.KEY)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    @Test
    void theHeatThatWasChosenStandsInTheAddress() {
        at(manager);
        open("processes/tellTale");
        _setValue(_get(Select.class, spec -> spec.withLabel(text("heat"))), Heat.VISITS);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("processes/tellTale?heat=visits");
        assertThat(shown()).contains(text("heat.VISITS.number"));
    }

    @Test
    void whoeverDoesNotTrackFindsNoPicture() {
        at(person(Role.APPLICANT));
        open("processes/tellTale");
        assertThat(shown()).contains(text("missing.title")).doesNotContain(text("box.answerBell"));
    }

    @Test
    void theOwnerOfACaseIsToldHowLongItsStepUsuallyTakes() {
        as(manager, () -> assertThat(words(0.4, 0.6)).isEqualTo("Этот шаг обычно занимает меньше дня."));
        as(manager, () -> assertThat(words(0.4, 4.1))
                .isEqualTo("Этот шаг обычно занимает меньше дня, иногда до 5 дней."));
        as(manager, () -> assertThat(words(2.6, 20.2)).isEqualTo("Этот шаг обычно занимает 3 дня, иногда до 21 дня."));
        at(manager);
        open("cases/tellTale/" + tale);
        assertThat(shown()).containsAnyOf("Этот шаг обычно занимает", text("usual.none"));
    }

    private String words(double median, double ninety) {
        return usualWords.of(new Usual(days(median), days(ninety)));
    }

    private static Duration days(double days) {
        return Duration.ofMinutes(Math.round(days * Duration.ofDays(1).toMinutes()));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static Component head(NativeButton press) {
        return press.getParent().orElseThrow();
    }

    private List<String> names() {
        return lines().stream()
                .map(line -> line.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .toList();
    }

    private Stream<Integer> visits() {
        String column = text("processes.column.VISITS");
        return lines().stream()
                .map(line -> cell(line, column))
                .map(words -> words.equals("—") ? -1 : Integer.parseInt(words.replace("\u00a0", "")));
    }

    private String cell(String box, BoxColumn column) {
        return lines().stream()
                .filter(line -> line.getElement().getTextRecursively().contains(text("box." + box)))
                .map(line -> cell(line, text("processes.column." + column)))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(NativeTableRow line, String column) {
        return line.getChildren()
                .filter(cell -> column.equals(cell.getElement().getAttribute("data-column")))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private static List<NativeTableRow> lines() {
        return _find(_get(BoxTable.class), NativeTableRow.class).stream()
                .skip(1)
                .toList();
    }
}
