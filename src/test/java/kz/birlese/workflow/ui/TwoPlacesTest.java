package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    JdbcClient sql;

    private final AtomicInteger sent = new AtomicInteger();
    private UUID fitting;
    private String task;
    private FormView phone;
    private FormView desk;

    @BeforeEach
    void begin() {
        UUID wearer = person(Role.APPLICANT);
        fitting = fittings.begin(wearer, Map.of());
        task = task("tryEverything", fitting).getId();
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
        press(desk, "Оставить то, что в поле");
        assertThat(others(desk)).isZero();
        FormView later = open();
        assertThat(text(later, "title").getValue()).isEqualTo("Тоқаш");
        assertThat(others(later)).isZero();
    }

    @Test
    void whatThreePlacesPutIntoOneFieldIsAllThereToChooseFrom() {
        FormView tablet = open();
        twoTitles();
        time.set(Instant.parse("2027-03-01T09:07:00Z"));
        type(tablet, "title", "Бауырсақ");
        assertThat(notice(tablet)).contains("Нан", "Тоқаш");
        look();
        assertThat(text(desk, "title").getValue()).isEqualTo("Бауырсақ");
        assertThat(notice(desk)).contains("Нан", "Тоқаш");
        press(desk, "Взять ответ «Нан»");
        assertThat(text(desk, "title").getValue()).isEqualTo("Нан");
        assertThat(notice(desk)).contains("Тоқаш").doesNotContain("Нан");
        press(desk, "Оставить то, что в поле");
        assertThat(others(open())).isZero();
    }

    @Test
    void whoeverGoesOnTypingMakesNoFurtherAnswerOfWhatStoodThereBefore() {
        twoTitles();
        time.set(Instant.parse("2027-03-01T09:07:00Z"));
        type(phone, "title", "Нан мен шай");
        assertThat(notice(phone)).contains("Тоқаш").doesNotContain("14:02");
        assertThat(text(open(), "title").getValue()).isEqualTo("Нан мен шай");
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
        press(desk, "Оставить то, что в поле");
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

    @Test
    void whoTypesAloneIsNeverAskedToChooseHoweverTheirFiguresAreTidied() {
        type(desk, "title", "Нан");
        type(desk, "budget[0].price", "850000");
        ComponentUtil.fireEvent(
                text(desk, "budget[0].price"), new BlurNotifier.BlurEvent<>(text(desk, "budget[0].price"), true));
        assertThat(text(desk, "budget[0].price").getValue()).isEqualTo("850\u00A0000");
        press(desk, "Добавить строку");
        assertThat(others(desk)).isZero();
        fill(desk);
        type(desk, "budget[1].item", "Стол");
        press(desk, "Отправить");
        assertThat(sent).hasValue(1);
    }

    @Test
    void rowsAddedAtBothPlacesStand() {
        type(phone, "budget[0].item", "Пеш");
        look();
        press(phone, "Добавить строку");
        type(phone, "budget[1].item", "Стол");
        press(desk, "Добавить строку");
        type(desk, "budget[2].item", "Шам");
        look();
        for (FormView place : List.of(phone, desk)) {
            assertThat(items(place)).containsExactlyInAnyOrder("Пеш", "Стол", "Шам");
            assertThat(others(place)).isZero();
        }
    }

    @Test
    void whatIsWrittenInARowStaysWithItWhenAnotherIsRemoved() {
        twoRows();
        press(phone, "Удалить: Бюджет · Строка 1");
        type(desk, "budget[1].price", "7");
        look();
        for (FormView place : List.of(phone, desk)) {
            assertThat(items(place)).containsExactly("Стол");
            assertThat(text(place, "budget[0].price").getValue()).isEqualTo("7");
            assertThat(others(place)).isZero();
        }
    }

    @Test
    void theAnswerFromElsewhereGoesIntoItsOwnRowOnly() {
        twoRows();
        type(phone, "budget[1].price", "5000");
        type(desk, "budget[1].price", "6000");
        press(desk, "Удалить: Бюджет · Строка 1");
        press(desk, "Взять тот ответ");
        assertThat(items(desk)).containsExactly("Стол");
        assertThat(text(desk, "budget[0].price").getValue()).isEqualTo("5\u00A0000");
        assertThat(others(desk)).isZero();
    }

    @Test
    void ofARowThatIsGoneNobodyIsAsked() {
        twoRows();
        type(phone, "budget[1].price", "5000");
        type(desk, "budget[1].price", "6000");
        press(desk, "Удалить: Бюджет · Строка 2");
        assertThat(others(desk)).isZero();
        fill(desk);
        press(desk, "Отправить");
        assertThat(sent).hasValue(1);
    }

    @Test
    void aRowRemovedHereAndChangedThereComesBackAndIsSaid() {
        twoRows();
        type(phone, "budget[1].price", "5000");
        press(desk, "Удалить: Бюджет · Строка 2");
        assertThat(items(desk)).containsExactly("Пеш", "Стол");
        assertThat(notice(desk)).contains("удалили");
        look();
        assertThat(notice(phone)).contains("удалили");
        fill(desk);
        press(desk, "Отправить");
        assertThat(sent).hasValue(0);
        press(desk, "Удалить строку");
        assertThat(items(desk)).containsExactly("Пеш");
        assertThat(others(desk)).isZero();
        press(desk, "Отправить");
        assertThat(sent).hasValue(1);
    }

    @Test
    void aRowRemovedHereAndChangedThereMayStay() {
        twoRows();
        press(phone, "Удалить: Бюджет · Строка 2");
        type(desk, "budget[1].price", "5000");
        press(desk, "Оставить строку");
        look();
        for (FormView place : List.of(phone, desk)) {
            assertThat(items(place)).containsExactly("Пеш", "Стол");
            assertThat(others(place)).isZero();
        }
    }

    @Test
    void aRowKeepsItsFieldsWhereTheyAreWhenAnotherComes() {
        type(phone, "budget[0].item", "Пеш");
        look();
        TextField before = text(desk, "budget[0].item");
        press(phone, "Добавить строку");
        look();
        assertThat(text(desk, "budget[0].item")).isSameAs(before);
    }

    @Test
    void theNameOfARowGoesNoFurtherThanTheDraft() {
        type(desk, "title", "Нан");
        fill(desk);
        press(desk, "Добавить строку");
        type(desk, "budget[1].item", "Стол");
        assertThat(draft("filled")).contains("\"#\"");
        press(desk, "Отправить");
        assertThat(String.valueOf(fittings.received(fitting).values()))
                .contains("Стол")
                .doesNotContain("#");
    }

    @Test
    void aDraftFromBeforeRowsHadNamesGoesOn() {
        twoRows();
        old(
                "{\"title\":\"Нан\",\"budget\":[{\"item\":\"Пеш\"},{\"item\":\"Стол\",\"price\":\"2\"}]}",
                "{\"budget[1].price\":{\"value\":\"3\",\"at\":\"2027-03-01T09:02:00Z\"}}");
        FormView later = open();
        assertThat(items(later)).containsExactly("Пеш", "Стол");
        assertThat(notice(later)).contains("3");
        press(later, "Удалить: Бюджет · Строка 1");
        press(later, "Взять тот ответ");
        assertThat(text(later, "budget[0].price").getValue()).isEqualTo("3");
        assertThat(others(later)).isZero();
    }

    @Test
    void aWholeListFromElsewhereIsSaidInWords() {
        type(desk, "title", "Нан");
        old(
                draft("filled"),
                "{\"scores\":{\"value\":[{\"score\":\"5\",\"reason\":\"Жақсы\"}],"
                        + "\"at\":\"2027-03-01T09:02:00Z\"},\"budget\":{\"value\":[{\"item\":\"Пеш\",\"price\":\"5000\"}],"
                        + "\"at\":\"2027-03-01T09:02:00Z\"}}");
        FormView later = open();
        String said = _find(later, Div.class, spec -> spec.withClasses("form-other")).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining());
        assertThat(said).contains("1 строка: отлично, Жақсы", "1 строка: Пеш, 5\u00A0000");
    }

    @Test
    void anAnswerTakenFromElsewhereIsFollowedByTheForm() {
        choose(phone, "1");
        choose(desk, "2");
        assertThat(goals(desk)).containsExactly("g2");
        press(desk, "Взять тот ответ");
        assertThat(goals(desk)).containsExactly("g1");
    }

    @Test
    void whatCannotBeKeptIsNotSentEither() {
        type(desk, "title", "Нан");
        fill(desk);
        TextArea story = _get(desk, TextArea.class, spec -> spec.withId("form-story"));
        _setValue(story, "x".repeat(200_001), true);
        press(desk, "Отправить");
        assertThat(sent).hasValue(0);
        assertThat(_get(desk, RefusalSummary.class).getElement().getTextRecursively())
                .contains("Не отправлено", "Черновик не сохранён");
        _setValue(story, "x", true);
        press(desk, "Отправить");
        assertThat(sent).hasValue(1);
    }

    @Test
    void aFormThatWaitsForSomebodysWordGoesOnSavingItself() {
        List<Runnable> arrived = new ArrayList<>();
        FormViews.Sending asking = (values, then) -> arrived.add(then);
        FormView view = views.of(task, "Спросить", asking);
        UI.getCurrent().add(view);
        type(view, "title", "Нан");
        press(view, "Спросить");
        type(view, "title", "Тоқаш");
        assertThat(draft("filled")).contains("Тоқаш");
        arrived.get(0).run();
        type(view, "title", "Шелпек");
        assertThat(draft("filled")).contains("Тоқаш");
    }

    private void twoRows() {
        type(phone, "title", "Нан");
        type(phone, "budget[0].item", "Пеш");
        press(phone, "Добавить строку");
        type(phone, "budget[1].item", "Стол");
        look();
        assertThat(items(desk)).containsExactly("Пеш", "Стол");
    }

    private static List<String> items(FormView view) {
        return _find(view, TextField.class).stream()
                .filter(field -> field.getId().orElse("").matches("form-budget\\[\\d+]\\.item"))
                .map(TextField::getValue)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> goals(FormView view) {
        ComboBox<String> goal = _get(view, ComboBox.class, spec -> spec.withId("form-goal"));
        return goal.getListDataView().getItems().toList();
    }

    private String draft(String column) {
        return sql.sql("select " + column + " from form_draft where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private void old(String filled, String others) {
        sql.sql("update form_draft set filled = ?, others = ? where task_id = ?")
                .params(filled, others, task)
                .update();
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
        _click(_get(
                view,
                Button.class,
                spec -> spec.withPredicate(button -> words.equals(button.getText())
                        || words.equals(button.getAriaLabel().orElse("")))));
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
