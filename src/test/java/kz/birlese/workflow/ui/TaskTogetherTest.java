package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.Texts;
import kz.birlese.workflow.Colleagues.Colleague;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskSight;
import kz.birlese.workflow.TaskTalk;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Working together on the page of a task, and the questions that come of it. */
@SuppressWarnings("unchecked")
class TaskTogetherTest extends HouseTest {

    @Autowired
    TaskTogether together;

    @Autowired
    TaskSight sight;

    @Autowired
    SeenTasks seen;

    @Autowired
    TaskTalk talk;

    @Autowired
    TogetherForms forms;

    @Autowired
    TaskActions actions;

    @Autowired
    Tales tales;

    @Autowired
    Texts texts;

    @Autowired
    Say say;

    private UUID manager;
    private UUID colleague;
    private String task;
    private String said;

    @BeforeEach
    void ring() {
        manager = person(Role.PROGRAMME_MANAGER);
        colleague = person(Role.PROGRAMME_MANAGER);
        UUID tale = tales.begin("Бір ертегі", "475233100", null, List.of());
        task = task("answerBell", tale).getId();
        MockVaadin.setup();
        at(manager);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    private void at(UUID person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person)));
    }

    private Section page() {
        return together.of(seen.of(sight.find(task).orElseThrow()), key -> said = key);
    }

    @Test
    void aTaskIsHandedOnForGoodWithAReason() {
        actions.claim(task);
        Section page = page();
        press(page, "task.handOn");
        choose(page, colleague);
        _setValue(_get(page, TextArea.class), "Вам ближе");
        press(page, "task.handOn.send");
        assertThat(said).isEqualTo("task.handedOn");
        assertThat(text(page())).contains("Вам ближе");
        at(colleague);
        assertThat(seen.of(sight.find(task).orElseThrow()).isMine()).isTrue();
    }

    @Test
    void aTaskIsGivenToBePreparedAndSaysSo() {
        actions.claim(task);
        Section page = page();
        press(page, "task.handOn");
        choose(page, colleague);
        _setValue(_get(page, RadioButtonGroup.class), TogetherForms.Way.DELEGATE);
        press(page, "task.handOn.send");
        SeenTask mine = seen.of(sight.find(task).orElseThrow());
        assertThat(mine.entry().delegatedBy()).isEqualTo(manager);
        at(colleague);
        assertThat(seen.of(sight.find(task).orElseThrow()).mayGiveBack()).isFalse();
        assertThat(seen.of(sight.find(task).orElseThrow()).mayHandOn()).isTrue();
    }

    @Test
    void nobodyChosenIsSaidAtTheField() {
        Section page = page();
        press(page, "task.askColleague");
        press(page, "task.ask.send");
        assertThat(_get(page, ComboBox.class).isInvalid()).isTrue();
        assertThat(said).isNull();
    }

    @Test
    void aCommentBegunIsThereAgainAfterALookAtSomethingElse() {
        Section page = page();
        press(page, "task.comment");
        _setValue(_get(page, TextArea.class), "Жазып бастадым");
        press(page, "task.askColleague");
        assertThat(_get(page, TextArea.class).getValue()).isEmpty();
        press(page, "task.comment");
        assertThat(_get(page, TextArea.class).getValue()).isEqualTo("Жазып бастадым");
    }

    @Test
    void aQuestionIsAskedOnThePageAndAnsweredInTheListOfQuestions() {
        Section page = page();
        press(page, "task.askColleague");
        choose(page, colleague);
        _setValue(_get(page, TextArea.class), "Можно ли?");
        press(page, "task.ask.send");
        at(colleague);
        QuestionsView questions = new QuestionsView(talk, forms, seen, say);
        assertThat(text(questions)).contains("Можно ли?", texts.say(Language.RU, "box.answerBell"));
        _setValue(_get(questions, TextArea.class), "Можно");
        press(questions, "task.answer.send");
        assertThat(text(questions)).contains(texts.say(Language.RU, "questions.none"));
        at(manager);
        assertThat(text(page())).contains("Можно");
    }

    @Test
    void aCommentShowsWhomItMentions() {
        Section page = page();
        press(page, "task.comment");
        _setValue(_get(page, TextArea.class), "Смотрите");
        MultiSelectComboBox<Colleague> mention = _get(page, MultiSelectComboBox.class);
        Colleague chosen = mention.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(colleague))
                .findFirst()
                .orElseThrow();
        _setValue(mention, Set.of(chosen));
        press(page, "task.comment.send");
        assertThat(text(page())).contains("Смотрите", "@" + chosen.name());
    }

    private void choose(Component page, UUID person) {
        ComboBox<Colleague> to = _get(page, ComboBox.class);
        _setValue(
                to,
                to.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(person))
                        .findFirst()
                        .orElseThrow());
    }

    private void press(Component page, String key) {
        _click(_find(page, Button.class, spec -> spec.withText(texts.say(Language.RU, key))).stream()
                .reduce((first, last) -> last)
                .orElseThrow());
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
