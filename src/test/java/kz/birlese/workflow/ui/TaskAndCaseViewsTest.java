package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of one task, one's own cases, and the page of one case. */
class TaskAndCaseViewsTest extends ViewTest {

    private static final String AKSHUKUR = "475233100";
    private static final String BATYR = "475042100";

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private HandOver handOver;

    @Autowired
    private Accounts accounts;

    private UUID manager;
    private UUID tale;
    private String task;
    private String title;

    @BeforeEach
    void ring() {
        manager = person(Role.PROGRAMME_MANAGER);
        title = "Ертегі" + UUID.randomUUID().toString().substring(0, 8);
        tale = tales.begin(title, AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
    }

    @Test
    void aTaskSaysWhatIsAskedIsTakenFilledInAndSentOnItsWay() {
        at(manager);
        open("tasks/" + task);
        assertThat(shown())
                .contains(text("box.answerBell"), text("task.answerBell.ask"), text("task.answerBell.next"), title);
        assertThat(_find(TextField.class)).isEmpty();
        press("tasks.claim");
        TextField words = _get(TextField.class);
        press("form.send");
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).isEqualTo(text("refusal.form.required"));
        assertThat(tales.words(tale)).isNull();
        _setValue(words, "Келдік");
        press("form.send");
        assertThat(tales.words(tale)).isEqualTo("Келдік");
        assertThat(place()).isEqualTo("tasks");
    }

    @Test
    void aTaskTakenIsGivenBack() {
        at(manager);
        actions.claim(task);
        open("tasks/" + task);
        press("tasks.back");
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void whatOneOnlyPreparesGoesBackToItsHolderWithAWord() {
        UUID colleague = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> {
            actions.claim(task);
            handOver.delegate(task, colleague, "Заполните, пожалуйста");
        });
        at(colleague);
        open("tasks/" + task);
        _setValue(_get(TextField.class), "Дайын");
        _setValue(_get(TextArea.class), "Проверьте имя");
        press("task.handBack");
        assertThat(shown()).contains("Проверьте имя");
        at(manager);
        open("tasks/" + task);
        assertThat(_get(TextField.class).getValue()).isEqualTo("Дайын");
    }

    @Test
    void aTaskThatAnotherHoldsSaysWhoAndHasNoForm() {
        as(manager, () -> actions.claim(task));
        at(person(Role.PROGRAMME_MANAGER));
        open("tasks/" + task);
        String holder = accounts.findById(manager).orElseThrow().name();
        assertThat(shown()).contains(title, text("task.held.other", Map.of("name", holder)));
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void forWhoeverMayNotSeeItATaskIsNotThere() {
        for (UUID other :
                List.of(person(Role.JURY), person(Role.AUDITOR), person(new Reach(Role.PROGRAMME_MANAGER, BATYR)))) {
            at(other);
            open("tasks/" + task);
            assertThat(shown()).contains(text("missing.title")).doesNotContain(title);
        }
    }

    @Test
    void onesOwnCasesAreListedWithWhatTheyAskFor() {
        UUID owner = person(Role.PROGRAMME_MANAGER);
        UUID own = tales.begin(title + " own", AKSHUKUR, owner, List.of());
        as(owner, () -> actions.claim(task("answerBell", own).getId()));
        at(owner);
        open("cases");
        ListItem row = _find(ListItem.class).get(0);
        assertThat(row.getElement().getTextRecursively()).contains(title + " own", text("box.answerBell"));
        assertThat(_find(ListItem.class)).noneMatch(each -> each.getElement()
                .getTextRecursively()
                .contains(tale.toString().substring(0, 8)));
    }

    @Test
    void whoeverHasNoCaseIsToldHowToComeByOne() {
        at(person(Role.JURY));
        open("cases");
        assertThat(_get(view(), H2.class).getText()).isEqualTo(text("cases.empty"));
    }

    @Test
    void aCaseShowsItsTasksAndIsNotThereForWhomItIsKeptFrom() {
        at(manager);
        open("cases/tellTale/" + tale);
        assertThat(shown()).contains(title, text("case.tasks"), text("box.answerBell"));
        UUID relative = person(Role.PROGRAMME_MANAGER);
        tales.conceal(tale, relative);
        at(relative);
        open("cases/tellTale/" + tale);
        assertThat(shown()).contains(text("missing.title")).doesNotContain(title);
        open("cases/tellTale/no-id");
        assertThat(shown()).contains(text("missing.title"));
    }
}
