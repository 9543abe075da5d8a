package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.fitting.Fittings;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** One form open at two places at once; the test house speaks Russian to its people. */
class TwoPlacesTest extends HouseTest {

    @Autowired
    FormViews views;

    @Autowired
    TaskForms forms;

    @Autowired
    TaskActions actions;

    @Autowired
    Fittings fittings;

    private final AtomicInteger sent = new AtomicInteger();
    private String task;
    private FormView phone;
    private FormView desk;

    @BeforeEach
    void begin() {
        UUID wearer = person(Role.APPLICANT);
        task = task("tryEverything", fittings.begin(wearer, Map.of())).getId();
        time.set(Instant.parse("2027-03-01T09:02:00Z"));
        MockVaadin.setup();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(wearer)));
        phone = open();
        desk = open();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void whatEachFillsInArrivesAtTheOther() {
        type(phone, "title", "Нан");
        type(desk, "amount", "12");
        assertThat(text(desk, "title").getValue()).isEqualTo("Нан");
        look();
        assertThat(text(phone, "amount").getValue()).isEqualTo("12");
        assertThat(others(phone)).isZero();
        assertThat(others(desk)).isZero();
    }

    @Test
    void aFieldSomebodyIsWritingInIsNotWrittenOver() {
        type(phone, "title", "Нан");
        ComponentUtil.fireEvent(text(desk, "title"), new FocusNotifier.FocusEvent<>(text(desk, "title"), true));
        look();
        assertThat(text(desk, "title").getValue()).isEmpty();
        type(desk, "title", "Тоқаш");
        assertThat(text(desk, "title").getValue()).isEqualTo("Тоқаш");
        assertThat(notice(desk)).contains("Нан");
    }

    @Test
    void twoAnswersToOneFieldAreBothShownAtBothPlacesAndAfterwards() {
        twoTitles();
        assertThat(notice(desk)).contains("01.03.2027, 14:02", "Нан");
        look();
        assertThat(text(phone, "title").getValue()).isEqualTo("Тоқаш");
        assertThat(notice(phone)).contains("Нан");
        assertThat(notice(open())).contains("Нан");
    }

    @Test
    void theAnswerFromElsewhereCanBeTaken() {
        twoTitles();
        press(desk, "Взять тот ответ");
        assertThat(text(desk, "title").getValue()).isEqualTo("Нан");
        assertThat(others(desk)).isZero();
        FormView later = open();
        assertThat(text(later, "title").getValue()).isEqualTo("Нан");
        assertThat(others(later)).isZero();
    }

    @Test
    void theAnswerHereCanBeLeftStanding() {
        twoTitles();
        press(desk, "Оставить этот");
        assertThat(others(desk)).isZero();
        FormView later = open();
        assertThat(text(later, "title").getValue()).isEqualTo("Тоқаш");
        assertThat(others(later)).isZero();
    }

    @Test
    void aChoiceFromElsewhereIsSaidInItsWords() {
        choose(phone, "1");
        choose(desk, "2");
        assertThat(notice(desk))
                .contains(_get(phone, Select.class, spec -> spec.withId("form-village"))
                        .getItemLabelGenerator()
                        .apply("1")
                        .toString());
    }

    @Test
    void nothingIsSentWhileAFieldHasTwoAnswers() {
        twoTitles();
        fill(desk);
        press(desk, "Отправить");
        assertThat(sent).hasValue(0);
        assertThat(desk.getElement().getTextRecursively()).contains("Выберите один из ответов");
        Map<String, Object> filled = Map.of("title", "Тоқаш", "first", true);
        assertThatThrownBy(() -> actions.complete(task, filled)).isInstanceOf(Refusal.class);
        press(desk, "Оставить этот");
        press(desk, "Отправить");
        assertThat(sent).hasValue(1);
    }

    @Test
    void whatCameFromElsewhereMeanwhileIsLookedAtBeforeSending() {
        type(desk, "title", "Нан");
        fill(desk);
        type(phone, "amount", "12");
        press(desk, "Отправить");
        assertThat(sent).hasValue(0);
        assertThat(text(desk, "amount").getValue()).isEqualTo("12");
        assertThat(desk.getElement().getTextRecursively()).contains("отправьте ещё раз");
        press(desk, "Отправить");
        assertThat(sent).hasValue(1);
    }

    @Test
    void aDraftThatHoldsHalfOfTheFormIsSentAtTheFirstPress() {
        UI.getCurrent().removeAll();
        forms.keep(task, Map.of(), Map.of("title", "Нан", "first", true));
        FormView later = open();
        type(later, "budget[0].item", "Пеш");
        press(later, "Отправить");
        assertThat(sent).hasValue(1);
    }

    private void twoTitles() {
        type(phone, "title", "Нан");
        time.set(Instant.parse("2027-03-01T09:05:00Z"));
        type(desk, "title", "Тоқаш");
    }

    private FormView open() {
        FormView view = views.of(task, values -> {
            actions.complete(task, values);
            sent.incrementAndGet();
        });
        UI.getCurrent().add(view);
        return view;
    }

    /** Half a minute passes at every place. */
    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static TextField text(FormView view, String path) {
        return _get(view, TextField.class, spec -> spec.withId("form-" + path));
    }

    private static void type(FormView view, String path, String value) {
        _setValue(text(view, path), value, true);
    }

    /** What the form cannot be sent without. */
    private static void fill(FormView view) {
        type(view, "budget[0].item", "Пеш");
        _setValue(_get(view, Checkbox.class, spec -> spec.withId("form-first")), true, true);
    }

    @SuppressWarnings("unchecked")
    private static void choose(FormView view, String value) {
        _setValue(_get(view, Select.class, spec -> spec.withId("form-village")), value, true);
    }

    private static void press(FormView view, String words) {
        _click(_get(view, Button.class, spec -> spec.withText(words)));
    }

    private static int others(FormView view) {
        return _find(view, Div.class, spec -> spec.withClasses("form-other")).size();
    }

    private static String notice(FormView view) {
        return _get(view, Div.class, spec -> spec.withClasses("form-other"))
                .getElement()
                .getTextRecursively();
    }
}
