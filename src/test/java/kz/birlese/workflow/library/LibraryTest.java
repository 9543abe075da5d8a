package kz.birlese.workflow.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.workflow.ProcessFiles;
import kz.birlese.workflow.telltale.Tales;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;

/** What the processes are made of, for those who look after them: the list, and the page of one entry. */
@SuppressWarnings("unchecked")
class LibraryTest extends ViewTest {

    private static final String TALE = "processes/house/tell-tale.bpmn";
    private static final String BELL = "forms/house/answer-bell.form";
    private static final String ELIGIBILITY = "processes/grant/decide-eligibility.dmn";
    private static final String COMPLETENESS = "processes/grant/decide-completeness.dmn";

    @Autowired
    private ReadLibrary library;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Tales tales;

    @Autowired
    private BuildProperties build;

    private final List<String> deployed = new ArrayList<>();
    private UUID manager;

    @BeforeEach
    void begin() {
        manager = person(Role.PROGRAMME_MANAGER);
    }

    @AfterEach
    void takeBack() {
        deployed.forEach(repository::deleteDeployment);
    }

    /** As a release does: the whole of a family, one file of it changed. */
    private void release(Map<String, UnaryOperator<String>> changes) {
        DeploymentBuilder deployment = repository.createDeployment().name("a release of a test");
        changes.forEach((file, change) -> {
            String text = new String(
                    ProcessFiles.in(file.substring(0, file.indexOf('/')), file.substring(file.indexOf('.')))
                            .get(file),
                    StandardCharsets.UTF_8);
            deployment.addInputStream(
                    file, new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8)));
        });
        deployed.add(deployment.deploy().getId());
    }

    private static UnaryOperator<String> with(String was, String is) {
        return text -> {
            assertThat(text).contains(was);
            return text.replace(was, is);
        };
    }

    private Entry entry(Kind kind, String key) {
        List<Entry> found = new ArrayList<>();
        as(manager, () -> found.addAll(library.entries()));
        return found.stream()
                .filter(each -> each.kind() == kind && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void casesAreCountedOnTheVersionTheyRunOnAndOnTheTablesAndFormsOfIt() {
        Entry before = entry(Kind.DIAGRAM, "tellTale");
        Entry form = entry(Kind.FORM, "answerBell");
        tales.begin("санақ", "475233100", null, List.of());
        assertThat(entry(Kind.DIAGRAM, "tellTale").latest().cases())
                .isEqualTo(before.latest().cases() + 1);
        assertThat(entry(Kind.FORM, "answerBell").latest().cases())
                .isEqualTo(form.latest().cases() + 1);
        release(Map.of(TALE, with("Tell a tale", "Tell a long tale"), BELL, with("\"type\"", "\"type\" ")));
        Entry after = entry(Kind.DIAGRAM, "tellTale");
        assertThat(after.latest().number()).isEqualTo(before.latest().number() + 1);
        assertThat(after.latest().cases()).isZero();
        assertThat(after.earlierCases()).isEqualTo(before.latest().cases() + before.earlierCases() + 1);
        assertThat(entry(Kind.FORM, "answerBell").earlierCases()).isPositive();
    }

    @Test
    void theReleaseThatBroughtAVersionIsKnownAndWhatItNoLongerHoldsIsNamed() {
        assertThat(entry(Kind.TABLE, "decideSmart").latest().release()).isEqualTo(build.getVersion());
        assertThat(entry(Kind.TABLE, "decideSmart").isInRelease()).isTrue();
        String key = "bygone" + UUID.randomUUID().toString().substring(0, 8);
        DeploymentBuilder old = repository.createDeployment().addString(key + ".bpmn", bygone(key));
        deployed.add(old.deploy().getId());
        List<Entry> found = new ArrayList<>();
        as(manager, () -> found.addAll(library.entries()));
        assertThat(found).noneMatch(each -> each.key().equals(key));
        at(manager);
        open("library/diagram/" + key);
        assertThat(shown()).contains(key, text("library.release.unknown"), text("library.changes.first"));
    }

    private static String bygone(String key) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="begun%s" /></process>
                </definitions>
                """
                .formatted(key, key);
    }

    @Test
    void theListIsNarrowedByKindAndByAWordInAnySpelling() {
        at(manager);
        open("library");
        assertThat(shown())
                .contains(text("process.complaint"), text("table.decideEligibility"), text("box.approveAwards"));
        assertThat(_find(Section.class)).hasSize(3);
        _setValue(_get(Select.class, spec -> spec.withLabel(text("library.kind"))), Kind.TABLE);
        assertThat(_find(Section.class)).hasSize(1);
        _setValue(_get(TextField.class), "SOOTVET");
        assertThat(shown())
                .contains(text("table.decideEligibility"))
                .doesNotContain(text("table.decideSmart"), text("process.complaint"));
        _get(RouterLink.class, spec -> spec.withText(text("table.decideEligibility")));
        _setValue(_get(TextField.class), "жоқжоқжоқ");
        assertThat(shown()).contains(text("library.empty.do"));
    }

    @Test
    void aDiagramIsShownWithItsListInWordsAndWaysInto() {
        at(manager);
        open("library/diagram/checkApplication");
        assertThat(shown())
                .contains(
                        text("process.checkApplication"),
                        text("box.confirmCompleteness"),
                        text("role.PROGRAMME_MANAGER"),
                        text("table.decideEligibility"),
                        "RejectIneligible.java",
                        text("library.download", Map.of("file", "check-application.bpmn")));
        _get(RouterLink.class, spec -> spec.withText(text("table.decideEligibility")));
        assertThat(text("process.grantApplication")).isIn(words(RouterLink.class));
    }

    private List<String> words(Class<RouterLink> links) {
        return _find(links).stream().map(RouterLink::getText).toList();
    }

    @Test
    void aTableIsReadInWords() {
        at(manager);
        open("library/table/decideEligibility");
        assertThat(shown())
                .contains(
                        text("rule.decideEligibilityRule3"),
                        "Запрашиваемая сумма, тенге: меньше «наименьший грант конкурса»",
                        "Документы в полном комплекте: нет",
                        text("library.hit.COLLECT"),
                        text("table.decideEligibility.about"));
        assertThat(shown())
                .contains("Невыполненное требование: " + text("eligibility.applicantKindNotAllowed"))
                .doesNotContain("applicantKindNotAllowed");
        assertThat(_find(ListItem.class).stream().flatMap(line -> line.getTitle().stream()))
                .as("the code stands behind the words")
                .contains("\"applicantKindNotAllowed\"");
        open("library/table/decideCompleteness");
        assertThat(shown()).contains(text("completeness.sectionsEmpty")).doesNotContain("sectionsEmpty");
        open("library/table/decideOutcome");
        assertThat(shown()).contains(text("outcome.rule.fundedInRank")).doesNotContain("fundedInRank");
        open("library/table/decideSmart");
        assertThat(shown())
                .contains("Замечание: " + text("rule.decideSmartRule3"), "Какое поле исправить: место")
                .doesNotContain("whereMissing");
        assertThat(shown()).contains("Что проверяется: цель", "не больше 0", "Буква SMART: R: реалистичность");
        open("library/table/decideDivergence");
        assertThat(shown()).contains("не меньше «число оценок, которое требует конкурс»", text("library.table.always"));
        open("library/table/decideComposition");
        assertThat(shown()).contains("Председателей: не 1", "Что посчитано: Председателей");
        open("library/table/taskDays");
        assertThat(shown())
                .contains(text("box.prepareCall"), "Рабочих дней на выполнение: 10", text("library.fact.everyCase"));
    }

    @Test
    void aFormIsShownAsItWillLookAndKeepsNothing() {
        at(manager);
        open("library/form/scoreApplication");
        assertThat(shown())
                .contains(text("library.form.note"), text("library.fields"), text("library.fields.required"))
                .doesNotContain(text("form.send"));
        open("library/form/prepareCall");
        assertThat(_find(TextField.class)).isNotEmpty();
        open("library/form/seatGroup");
        assertThat(shown()).contains("на странице Рабочие группы. Если").doesNotContain("](/bodies)");
    }

    @Test
    void whatChangedIsToldInWordsAndAnyTwoVersionsCanBeCompared() {
        release(Map.of(TALE, with("Groups=\"JURY\"", "Groups=\"FINANCE\"")));
        release(Map.of(TALE, text -> with("Groups=\"JURY\"", "Groups=\"FINANCE\"")
                .andThen(with("${silenceUntil}", "${silenceEnds}"))
                .apply(text)));
        int latest = entry(Kind.DIAGRAM, "tellTale").latest().number();
        at(manager);
        open("library/diagram/tellTale");
        String role = "Кто выполняет: было " + text("role.JURY") + ", стало " + text("role.FINANCE");
        String clock = "Часы: было ${silenceUntil}, стало ${silenceEnds}";
        assertThat(shown())
                .contains(text("library.changes", Map.of("number", latest - 1)), clock, text("library.mark.changed"))
                .doesNotContain(role);
        Select<Integer> against = _get(Select.class, spec -> spec.withLabel(text("library.compared")));
        _setValue(against, latest - 2);
        assertThat(shown()).contains(role, clock);
        _setValue(_get(Select.class, spec -> spec.withLabel(text("library.compared"))), 0);
        assertThat(shown()).doesNotContain(role, clock);
        open("library/diagram/tellTale?version=" + (latest - 1));
        assertThat(shown()).contains(role).doesNotContain(clock);
    }

    @Test
    void whatIsUnchangedItselfNamesWhatChangedBesideIt() {
        release(Map.of(TALE, text -> text, BELL, text -> text));
        release(Map.of(TALE, text -> text, BELL, with("\"components\"", "\"versionTag\": \"9\", \"components\"")));
        at(manager);
        open("library/diagram/tellTale");
        assertThat(shown()).contains(text("library.changes.NONE"));
        assertThat(words(RouterLink.class)).contains(text("library.one.FORM") + " · " + text("box.answerBell"));
    }

    @Test
    void aRowOfATableThatChangedIsToldCellByCell() {
        release(Map.of(ELIGIBILITY, text -> text));
        release(Map.of(ELIGIBILITY, with("&gt; 0", "&gt; 1")));
        at(manager);
        open("library/table/decideEligibility");
        assertThat(shown())
                .contains(
                        text("library.part.ROW") + text("rule.decideEligibilityRule9"),
                        text("column.decideEligibilityInput7") + ": было больше 0, стало больше 1");
    }

    @Test
    void anAnswerThatChangedIsToldInTheWordsForApplicants() {
        release(Map.of(ELIGIBILITY, text -> text, COMPLETENESS, text -> text));
        release(Map.of(
                ELIGIBILITY, with("ideaTooOld", "goalNotServed"),
                COMPLETENESS, with("sectionsEmpty", "attachmentsMissing")));
        at(manager);
        open("library/table/decideEligibility");
        assertThat(shown())
                .contains("было " + text("eligibility.ideaTooOld") + ", стало " + text("eligibility.goalNotServed"));
        open("library/table/decideCompleteness");
        assertThat(shown())
                .contains("было " + text("completeness.sectionsEmpty") + ", стало "
                        + text("completeness.attachmentsMissing"));
    }

    @Test
    void whatDoesNotExistOrIsNotForThemIsNotThere() {
        at(manager);
        for (String address : List.of("diagram/noSuch", "picture/tellTale", "diagram/tellTale?version=999999")) {
            open("library/" + address);
            assertThat(shown()).contains(text("missing.title"));
        }
        at(person(Role.JURY));
        open("library/diagram/complaint");
        assertThat(shown()).contains(text("missing.title"));
        at(person(Role.AUDITOR));
        open("library/diagram/complaint");
        assertThat(shown()).contains(text("process.complaint"));
    }
}
