package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.workflow.Awaited;
import kz.birlese.workflow.Colleagues.Colleague;
import kz.birlese.workflow.DoneTasks;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.SavedViews;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The task list as people meet it; the test house speaks Russian to its people. */
class TasksViewTest extends HouseTest {

    @Autowired
    TaskInbox inbox;

    @Autowired
    DoneTasks done;

    @Autowired
    TaskActions actions;

    @Autowired
    HandOver handOver;

    @Autowired
    Accounts accounts;

    @Autowired
    BulkWorks works;

    @Autowired
    SeenTasks seen;

    @Autowired
    SavedViews views;

    @Autowired
    Choices choices;

    @Autowired
    Say say;

    @Autowired
    DueLabel due;

    @Autowired
    ObjectProvider<Awaited> awaited;

    @Autowired
    Texts texts;

    @Autowired
    Tales tales;

    private UUID manager;
    private String mark;
    private TasksView view;

    @BeforeEach
    void begin() {
        manager = person(Role.PROGRAMME_MANAGER);
        mark = "көрініс" + UUID.randomUUID().toString().substring(0, 8);
        MockVaadin.setup(new Routes(new HashSet<>(Set.of(TasksView.class, CasesView.class)), new HashSet<>(), true));
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(manager)));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    private void open(String address) {
        view = new TasksView(inbox, done, actions, works, seen, views, choices, say, due, awaited);
        UI ui = UI.getCurrent();
        NavigationEvent to = new NavigationEvent(
                ui.getInternals().getRouter(), new Location("tasks?" + address), ui, NavigationTrigger.PROGRAMMATIC);
        view.beforeEnter(new BeforeEnterEvent(to, TasksView.class, List.of()));
        ui.add(view);
    }

    @Test
    void aTaskTakenStaysInItsPlaceAndMayBeGivenBack() {
        tale();
        tale();
        open("list=GROUPS&q=" + mark);
        List<String> before = names();
        _click(_find(view, Button.class, spec -> spec.withText(text("tasks.claim")))
                .get(0));
        assertThat(names()).isEqualTo(before);
        ListItem taken = _find(view, ListItem.class).get(0);
        assertThat(_find(taken, Span.class)).extracting(Span::getText).contains(text("tasks.held.me"));
        _click(_get(taken, Button.class, spec -> spec.withText(text("tasks.back"))));
        assertThat(_find(_find(view, ListItem.class).get(0), Span.class))
                .extracting(Span::getText)
                .contains(text("tasks.held.nobody"));
    }

    @Test
    void manyAreTakenAtOnceAfterAPreviewAndEachSaysWhatBecameOfIt() {
        tale();
        UUID lost = tale();
        open("list=GROUPS&q=" + mark);
        _find(view, Checkbox.class).forEach(tick -> _setValue(tick, true));
        assertThat(_find(view, Span.class))
                .extracting(Span::getText)
                .contains(texts.say(Language.RU, "tasks.bulk.ticked", Map.of("count", 2)));
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> actions.claim(task("answerBell", lost).getId()));

        _click(_get(bar(), Button.class, spec -> spec.withText(text("tasks.claim"))));
        BulkDialog dialog = _get(BulkDialog.class);
        assertThat(outcomes(dialog)).containsExactly(text("tasks.bulk.will.CLAIM"), text("tasks.bulk.will.CLAIM"));
        assertThat(inbox.count(TasksAddress.read("list=MINE&q=" + mark), 10)).isZero();

        _click(_get(dialog, Button.class, spec -> spec.withText(go(BulkStep.CLAIM, 2))));
        assertThat(outcomes(dialog))
                .containsExactlyInAnyOrder(text("tasks.bulk.done.CLAIM"), text("refusal.taskTaken"));
        assertThat(inbox.count(TasksAddress.read("list=MINE&q=" + mark), 10)).isEqualTo(1);
    }

    @Test
    void manyAreCompletedWithTheSameAnswersAndWhatIsLookedAtAloneIsLeft() {
        UUID first = tale();
        UUID second = tale();
        UUID apart = tale();
        tales.keepApart(apart);
        claimAll(first, second, apart);
        open("list=MINE&q=" + mark);
        BulkDialog dialog = bulk("tasks.complete");
        assertThat(_find(dialog, Button.class, spec -> spec.withText(go(BulkStep.COMPLETE, 2))))
                .isEmpty();
        preview(dialog);
        assertThat(outcomes(dialog))
                .filteredOn(each -> each.contains(text("refusal.form.required")))
                .hasSize(2);
    }

    @Test
    void theAnswersGivenOnceReachEveryTaskTheyFit() {
        UUID first = tale();
        UUID second = tale();
        UUID apart = tale();
        tales.keepApart(apart);
        claimAll(first, second, apart);
        open("list=MINE&q=" + mark);
        BulkDialog dialog = bulk("tasks.complete");
        _setValue(_get(dialog, TextField.class), "Бәріне", true);
        preview(dialog);
        assertThat(outcomes(dialog))
                .containsExactlyInAnyOrder(
                        text("tasks.bulk.will.COMPLETE"),
                        text("tasks.bulk.will.COMPLETE"),
                        text("refusal.taskOneByOne"));
        assertThat(tales.words(first)).isNull();
        _click(_get(dialog, Button.class, spec -> spec.withText(go(BulkStep.COMPLETE, 2))));
        assertThat(tales.words(first)).isEqualTo("Бәріне");
        assertThat(tales.words(second)).isEqualTo("Бәріне");
        assertThat(tales.words(apart)).isNull();
        assertThat(names()).hasSize(1);
    }

    @Test
    void whateverHappensToOneTheOthersAreTriedAndEachHasItsResult() {
        claimAll(tale(), tale());
        open("list=MINE&q=" + mark);
        BulkDialog dialog = bulk("tasks.complete");
        _setValue(_get(dialog, TextField.class), "collapse", true);
        preview(dialog);
        _click(_get(dialog, Button.class, spec -> spec.withText(go(BulkStep.COMPLETE, 2))));
        assertThat(outcomes(dialog)).containsExactly(text("tasks.bulk.failed"), text("tasks.bulk.failed"));
        assertThat(names()).hasSize(2);
    }

    @Test
    void thePreviewOfHandingOnKnowsWhoHoldsTheTaskAndThatTakingItAwayNeedsAReason() {
        UUID colleague = person(new Reach(Role.PROGRAMME_MANAGER, null));
        UUID third = person(new Reach(Role.PROGRAMME_MANAGER, null));
        UUID theirs = tale();
        UUID another = tale();
        as(manager, () -> {
            handOver.assign(task("answerBell", theirs).getId(), colleague, null);
            handOver.assign(task("answerBell", another).getId(), third, null);
        });
        open("list=WAITING&q=" + mark);
        BulkDialog dialog = bulk("task.handOn");
        choose(dialog, colleague);
        preview(dialog);
        assertThat(outcomes(dialog))
                .containsExactlyInAnyOrder(
                        texts.say(
                                Language.RU,
                                "refusal.taskTheirsAlready",
                                Map.of(
                                        "name",
                                        accounts.findById(colleague)
                                                .orElseThrow()
                                                .name())),
                        text("refusal.taskWhyMissing"));
    }

    @Test
    void manyGoToOneColleagueWhoMayHoldThem() {
        UUID here = tale();
        UUID there = tales.begin(mark, "475042100", null, List.of());
        UUID colleague = person(new Reach(Role.PROGRAMME_MANAGER, "475233100"));
        open("list=GROUPS&q=" + mark);
        BulkDialog dialog = bulk("task.handOn");
        preview(dialog);
        assertThat(_get(dialog, ComboBox.class).getErrorMessage()).isEqualTo(text("refusal.colleagueMissing"));
        choose(dialog, colleague);
        preview(dialog);
        assertThat(outcomes(dialog))
                .contains(text("tasks.bulk.will.ASSIGN"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        _click(_get(dialog, Button.class, spec -> spec.withText(go(BulkStep.ASSIGN, 1))));
        assertThat(task("answerBell", here).getAssignee()).isEqualTo(colleague.toString());
        assertThat(task("answerBell", there).getAssignee()).isNull();
    }

    @Test
    void manyTermsAreMovedButNotThoseThatRulesHaveSet() {
        UUID free = tales.beginWithoutTerm(mark, "475233100");
        UUID bound = tale();
        open("list=GROUPS&q=" + mark);
        BulkDialog dialog = bulk("tasks.reschedule");
        preview(dialog);
        assertThat(_get(dialog, DatePicker.class).getErrorMessage()).isEqualTo(text("refusal.taskDueMissing"));
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2098, 3, 3), true);
        _setValue(_get(dialog, TextArea.class), "Жол жабық", true);
        preview(dialog);
        assertThat(outcomes(dialog))
                .containsExactlyInAnyOrder(text("tasks.bulk.will.RESCHEDULE"), text("refusal.taskDueByRule"));
        _click(_get(dialog, Button.class, spec -> spec.withText(go(BulkStep.RESCHEDULE, 1))));
        assertThat(task("answerBell", free).getDueDate()).isEqualTo(Instant.parse("2098-03-03T18:59:59Z"));
        assertThat(task("answerBell", bound).getDueDate()).isEqualTo(Instant.parse("2099-01-01T00:00:00Z"));
    }

    private void claimAll(UUID... all) {
        for (UUID each : all) {
            as(manager, () -> actions.claim(task("answerBell", each).getId()));
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(manager)));
    }

    /** Everything on the list, for the step. */
    private BulkDialog bulk(String step) {
        _find(view, Checkbox.class).forEach(tick -> _setValue(tick, true));
        _click(_get(bar(), Button.class, spec -> spec.withText(text(step))));
        return _get(BulkDialog.class);
    }

    private void preview(BulkDialog dialog) {
        _click(_get(dialog, Button.class, spec -> spec.withText(text("tasks.bulk.preview"))));
    }

    private String go(BulkStep step, int count) {
        return texts.say(Language.RU, "tasks.bulk.go." + step, Map.of("count", count));
    }

    @SuppressWarnings("unchecked")
    private static void choose(BulkDialog dialog, UUID colleague) {
        ComboBox<Colleague> to = _get(dialog, ComboBox.class);
        Colleague chosen = to.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(colleague))
                .findFirst()
                .orElseThrow();
        _setValue(to, chosen, true);
    }

    @Test
    void aListIsNamedWithItsCountAndForgottenAgain() {
        tale();
        open("list=GROUPS&q=" + mark);
        _click(_get(view, Button.class, spec -> spec.withText(text("tasks.save"))));
        TextField name = _get(TextField.class, spec -> spec.withLabel(text("tasks.save.name")));
        Button save = _get(Button.class, spec -> spec.withText(text("tasks.save.do")));
        _click(save);
        assertThat(name.getErrorMessage()).isEqualTo(text("refusal.viewNameMissing"));
        _setValue(name, "Менің тізімім");
        _click(save);
        RouterLink chip = _get(savedBar(), RouterLink.class, spec -> spec.withText("Менің тізімім"));
        assertThat(chip.getHref()).contains("list=GROUPS");
        assertThat(_get(chip, Span.class).getText()).isEqualTo("1");
        _click(_get(savedBar(), Button.class, spec -> spec.withIcon(VaadinIcon.CLOSE_SMALL)));
        assertThat(views.list()).isEmpty();
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person(Role.ADMIN))));
        open("list=OVERDUE");
        assertThat(_get(view, H2.class).getText()).isEqualTo(text("tasks.empty.OVERDUE"));
        open("list=DONE");
        assertThat(_get(view, H2.class).getText()).isEqualTo(text("tasks.empty.DONE"));
        open("list=GROUPS&q=" + mark);
        assertThat(_get(view, H2.class).getText()).isEqualTo(text("tasks.empty.filtered"));
    }

    private UUID tale() {
        return tales.begin(mark, "475233100", null, List.of());
    }

    private List<String> names() {
        return _find(view, ListItem.class).stream()
                .map(row -> row.getElement().getTextRecursively().replaceAll(".*(T-\\w+).*", "$1"))
                .toList();
    }

    private BulkBar bar() {
        return _get(view, BulkBar.class);
    }

    private SavedBar savedBar() {
        return _get(view, SavedBar.class);
    }

    private static List<String> outcomes(BulkDialog dialog) {
        return _find(dialog, ListItem.class).stream()
                .map(row -> _find(row, Span.class).get(1).getText())
                .toList();
    }

    private String text(String key) {
        return texts.say(Language.RU, key, Map.of());
    }
}
