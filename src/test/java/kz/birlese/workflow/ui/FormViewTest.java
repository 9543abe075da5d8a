package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Role;
import kz.birlese.record.FileCheck;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.fitting.Fittings;
import kz.birlese.workflow.form.Bench;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.Evaluator;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.FormParser;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The form as people meet it; the test house speaks Russian to its people. */
@SuppressWarnings("unchecked")
class FormViewTest extends HouseTest {

    @Autowired
    FormViews views;

    @Autowired
    TaskForms forms;

    @Autowired
    TaskActions actions;

    @Autowired
    Evaluator evaluator;

    @Autowired
    Choices choices;

    @Autowired
    Contents contents;

    @Autowired
    FileCheck check;

    @Autowired
    FormParser parser;

    @Autowired
    Say say;

    @Autowired
    Fittings fittings;

    @Autowired
    JdbcClient sql;

    private final List<Map<String, Object>> sent = new ArrayList<>();
    private UUID wearer;
    private UUID fitting;
    private String task;

    @BeforeEach
    void begin() {
        wearer = person(Role.APPLICANT);
        fitting = fittings.begin(wearer, Map.of());
        task = task("tryEverything", fitting).getId();
        MockVaadin.setup();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(wearer)));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    static Stream<Arguments> everyType() {
        return Stream.of(
                Arguments.of("'type':'textfield','key':'a'", TextField.class),
                Arguments.of("'type':'textarea','key':'a'", TextArea.class),
                Arguments.of("'type':'number','key':'a'", TextField.class),
                Arguments.of("'type':'datetime','key':'a','subtype':'date'", DatePicker.class),
                Arguments.of(
                        "'type':'datetime','key':'a','subtype':'datetime','use24h':true,'timeSerializingFormat':'no_timezone'",
                        DateTimePicker.class),
                Arguments.of("'type':'checkbox','key':'a'", Checkbox.class),
                Arguments.of("'type':'radio','key':'a','values':[{'value':'x'},{'value':'y'}]", RadioButtonGroup.class),
                Arguments.of("'type':'select','key':'a','values':[{'value':'x'}]", Select.class),
                Arguments.of("'type':'select','key':'a','searchable':true,'values':[{'value':'x'}]", ComboBox.class),
                Arguments.of(
                        "'type':'checklist','key':'a','values':[{'value':'x'},{'value':'y'}]", CheckboxGroup.class),
                Arguments.of("'type':'taglist','key':'a','values':[{'value':'x'}]", MultiSelectComboBox.class),
                Arguments.of("'type':'filepicker','key':'a'", Upload.class),
                Arguments.of("'type':'table','dataSource':'=list','columns':[{'key':'k'}]", NativeTable.class),
                Arguments.of("'type':'text','text':'t'", Paragraph.class),
                Arguments.of("'type':'separator'", Hr.class));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void everyTypeBecomesItsOwnField(String component, Class<? extends Component> field) {
        FormView view = probe("{'id':'a'," + component + "}", Map.of("list", List.of(Map.of("k", "cell"))));
        assertThat(_find(view, field)).hasSize(1);
    }

    @Test
    void aFieldCarriesItsLabelItsHelpItsMarkAndItsUnit() {
        probe(
                "{'id':'a','type':'number','key':'a','description':'h','validate':{'required':true},"
                        + "'appearance':{'prefixAdorner':'≈','suffixAdorner':'₸'}}",
                Map.of("a", 1_200_000));
        TextField field = _get(TextField.class);
        assertThat(field.getLabel()).isEqualTo("А");
        assertThat(field.getHelperText()).isEqualTo("Подсказка");
        assertThat(field.isRequiredIndicatorVisible()).isTrue();
        assertThat(field.getSuffixComponent().getElement().getText()).isEqualTo("₸");
        assertThat(field.getPrefixComponent().getElement().getText()).isEqualTo("≈");
        assertThat(field.getValue()).isEqualTo("1\u00A0200\u00A0000");
    }

    @Test
    void componentsOfARowShareItsColumns() {
        FormView view = probe(
                "{'id':'a','type':'number','key':'a','layout':{'row':'r','columns':10}},"
                        + "{'id':'z','type':'number','key':'z','layout':{'row':'r'}}",
                Map.of());
        assertThat(_find(view, TextField.class))
                .extracting(field -> field.getStyle().get("--columns"))
                .containsExactly("10", "6");
        assertThat(_find(view, Div.class, spec -> spec.withClasses("form-row"))).hasSize(1);
    }

    @Test
    void aReadOnlyFieldShowsWhatTheBoxLaidOutWhateverADraftSays() {
        forms.keep(task, Map.of(), Map.of("owner", "forged"));
        open();
        assertThat(field(TextArea.class, "owner").getValue()).isEqualTo("Айгерім *Қ*");
        assertThat(field(TextArea.class, "owner").isReadOnly()).isTrue();
    }

    @Test
    void aConditionHidesAndShowsAsThePersonAnswers() {
        open();
        assertThat(field(TextField.class, "before").isVisible()).isTrue();
        type(field(Checkbox.class, "first"), true);
        assertThat(_find(TextField.class, spec -> spec.withId("form-before"))).isEmpty();
        type(field(Checkbox.class, "first"), false);
        assertThat(field(TextField.class, "before").isVisible()).isTrue();
    }

    @Test
    void choicesFollowFromOtherAnswers() {
        open();
        Select<String> village = field(Select.class, "village");
        assertThat(_find(ComboBox.class, spec -> spec.withId("form-goal"))).isEmpty();
        type(village, "1");
        ComboBox<String> goal = field(ComboBox.class, "goal");
        assertThat(goal.getListDataView().getItems()).containsExactly("g1");
        assertThat(goal.getItemLabelGenerator().apply("g1")).isEqualTo("Су");
        type(goal, "g1");
        type(village, "2");
        assertThat(goal.getValue()).isNull();
        assertThat(goal.getListDataView().getItems()).containsExactly("g2");
    }

    @Test
    void textsAndSumsFollowTheAnswers() {
        FormView view = open();
        type(field(TextField.class, "budget[0].price"), "300 000");
        click("Добавить строку: Бюджет");
        type(field(TextField.class, "budget[1].price"), "50 000,");
        type(field(TextField.class, "budget[1].price"), "50 000");
        assertThat(words(view)).contains("Всего: 350\u00A0000");
    }

    @Test
    void whatPeopleTypedIsNoMarkup() {
        assertThat(words(open())).contains("Добрый день, Айгерім *Қ*");
    }

    @Test
    void rowsAreAddedAndRemoved() {
        open();
        type(field(TextField.class, "budget[0].item"), "Oven");
        click("Добавить строку: Бюджет");
        type(field(TextField.class, "budget[1].item"), "Table");
        click("Удалить: Бюджет · Строка 1");
        assertThat(field(TextField.class, "budget[0].item").getValue()).isEqualTo("Table");
        assertThat(_find(TextField.class, spec -> spec.withId("form-budget[1].item")))
                .isEmpty();
    }

    @Test
    void fixedRowsAreHeadedByTheirNameAndStay() {
        FormView view = open();
        assertThat(words(view)).contains("Жұмыс орны");
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> button.getAriaLabel().orElse("").contains("Жұмыс орны"))))
                .isEmpty();
    }

    @Test
    void aFilledFormReachesTheBox() {
        open();
        type(field(TextField.class, "title"), "  Нан  ");
        type(field(TextField.class, "amount"), "850 000,5");
        type(field(Checkbox.class, "first"), true);
        type((RadioButtonGroup<String>) field(RadioButtonGroup.class, "size"), "L");
        type((CheckboxGroup<String>) field(CheckboxGroup.class, "days"), Set.of("tue"));
        type(field(TextField.class, "budget[0].item"), "Oven");
        type((RadioButtonGroup<String>) field(RadioButtonGroup.class, "scores[0].score"), "5");
        send();
        var received = fittings.received(fitting);
        assertThat(received.text("title")).isEqualTo("Нан");
        assertThat(received.number("amount")).isEqualByComparingTo("850000.5");
        assertThat(received.choices("days")).containsExactly("tue");
        assertThat(received.rows("scores").get(0).values())
                .containsEntry("criterion", "jobs")
                .containsEntry("score", "5");
        assertThat(received.values()).doesNotContainKeys("before", "goal", "most", "villages");
    }

    @Test
    void aRefusalStandsAtItsFieldAndAboveAndNothingIsLost() {
        FormView view = open();
        type(field(TextField.class, "amount"), "восемьсот");
        type(field(TextField.class, "phone"), "12");
        send();
        assertThat(fittings.received(fitting)).isNull();
        assertThat(complaint("amount")).contains("«восемьсот» не число");
        assertThat(complaint("title")).isEqualTo("Заполните это поле.");
        assertThat(complaint("budget[0].item")).isEqualTo("Заполните это поле.");
        assertThat(field(TextField.class, "amount").getValue()).isEqualTo("восемьсот");
        RefusalSummary summary = _get(view, RefusalSummary.class);
        assertThat(summary.getElement().getTextRecursively()).contains("исправьте 5 мест");
        assertThat(_find(summary, ListItem.class))
                .extracting(line -> line.getElement().getTextRecursively())
                .contains("Бюджет · Строка 1: Что: Заполните это поле.");
        assertThat(_get(Button.class, spec -> spec.withText("Отправить")).isEnabled())
                .isTrue();
        type(field(TextField.class, "title"), "Нан");
        assertThat(field(TextField.class, "title").isInvalid()).isFalse();
    }

    @Test
    void aRefusalOfTheBoxIsShownLikeOneOfTheForm() {
        fittings.refuse(
                fitting,
                new Refusal(List.of(
                        new Refusal.Reason("form.required", "scores[1].reason", Map.of()),
                        new Refusal.Reason("form.tooLarge", "amount", Map.of("found", 5, "needed", 3)),
                        new Refusal.Reason("form.attach"))));
        FormView view = fill();
        send();
        assertThat(complaint("amount")).isEqualTo("Указано 5, допускается не больше 3.");
        assertThat(_find(_get(view, RefusalSummary.class), ListItem.class))
                .extracting(line -> line.getElement().getTextRecursively())
                .as("in the order of the fields, what belongs to none first")
                .satisfiesExactly(
                        line -> assertThat(line).contains("Приложите файл."),
                        line -> assertThat(line).contains("Указано 5, допускается не больше 3."),
                        line -> assertThat(line).contains("Заполните это поле."));
    }

    @Test
    void whatIsSentTwiceIsSentOnce() {
        fill();
        Button submit = _get(Button.class, spec -> spec.withText("Отправить"));
        _click(submit);
        submit.click();
        assertThat(sent).hasSize(1);
        assertThat(submit.isEnabled()).isFalse();
    }

    @Test
    void aTaskDoneElsewhereSaysSoAndKeepsWhatWasTyped() {
        FormView view = fill();
        actions.complete(task, Map.of("title", "x", "first", true));
        type(field(TextArea.class, "story"), "much more");
        assertThat(_get(view, Div.class, spec -> spec.withClasses("form-summary"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Эта задача уже выполнена")
                .contains("не отправлено");
        assertThat(field(TextArea.class, "story").getValue()).isEqualTo("much more");
        assertThat(_get(view, Button.class, spec -> spec.withText("Отправить")).isEnabled())
                .isFalse();
    }

    @Test
    void aDraftResumesElsewhereWithTheTimeItWasSaved() {
        time.set(Instant.parse("2027-03-01T09:02:00Z"));
        open();
        type(field(TextField.class, "title"), "Нан");
        type(field(TextField.class, "amount"), "12 тысяч");
        type(field(Select.class, "village"), "1");
        type(field(ComboBox.class, "goal"), "g1");
        assertThat(savedWords()).isEqualTo("Сохранено в 14:02");
        time.set(Instant.parse("2027-03-02T09:02:00Z"));
        UI.getCurrent().removeAll();
        open();
        assertThat(savedWords()).isEqualTo("Сохранено 01.03.2027, 14:02");
        assertThat(field(TextField.class, "title").getValue()).isEqualTo("Нан");
        assertThat(field(TextField.class, "amount").getValue()).isEqualTo("12 тысяч");
        assertThat(field(ComboBox.class, "goal").getValue()).isEqualTo("g1");
    }

    @Test
    void aDraftForAnEarlierFormSaysSo() {
        forms.keep(task, Map.of(), Map.of("title", "Нан"));
        sql.sql("update form_draft set fingerprint = 'earlier' where task_id = ?")
                .param(task)
                .update();
        assertThat(words(open())).contains("Форма изменилась");
        assertThat(field(TextField.class, "title").getValue()).isEqualTo("Нан");
    }

    @Test
    void nothingIsSavedBeforeAnythingIsChanged() {
        open();
        assertThat(sql.sql("select count(*) from form_draft where task_id = ?")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsWantedAndEmptyIsSaidBeforeSendingAndTheChoiceIsThePersons() {
        probe("{'id':'a','type':'textarea','key':'a','properties':{'wanted':'true'}}", Map.of());
        assertThat(_get(TextArea.class).getHelperText()).startsWith("Нужно для полноты");

        send();
        assertThat(sent).isEmpty();
        Dialog asked = _get(Dialog.class);
        assertThat(asked.getElement().getTextRecursively()).contains("Можно и так, но неполно", "А");
        _click(_get(Button.class, spec -> spec.withText("Вернуться и заполнить")));
        assertThat(sent).isEmpty();

        send();
        _click(_get(Button.class, spec -> spec.withText("Всё равно отправить")));
        assertThat(sent).hasSize(1);
    }

    @Test
    void nobodyIsToldThatAFormMayBeSentWhichWouldBeRefused() {
        probe(
                "{'id':'a','type':'textarea','key':'a','properties':{'wanted':'true'}},"
                        + "{'id':'z','type':'textfield','key':'z','validate':{'required':true}}",
                Map.of());
        send();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(TextField.class).isInvalid()).isTrue();
    }

    @Test
    void whatIsWantedAndFilledInIsSentAtOnce() {
        probe("{'id':'a','type':'textarea','key':'a','properties':{'wanted':'true'}}", Map.of());
        type(_get(TextArea.class), "Бес жыл.");
        send();
        assertThat(sent).hasSize(1);
    }

    @Test
    void aTextWithAToneStandsOut() {
        FormView view = probe("{'id':'a','type':'text','text':'t','properties':{'tone':'bad'}}", Map.of());
        assertThat(_find(view, Div.class, spec -> spec.withClasses("notice bad")))
                .hasSize(1);
    }

    private FormView probe(String components, Map<String, Object> opening) {
        FormDefinition form = parser.parse("probe.form", Bench.json(components));
        TaskAtHand atHand = new TaskAtHand(task, "tryEverything", "tryOn", fitting, wearer);
        FormView view = new FormView(
                new FormViews.Parts(forms, evaluator, choices, contents, check, say),
                Bench.opened(atHand, form, opening),
                null,
                FormViews.Sending.atOnce(sent::add));
        UI.getCurrent().add(view);
        return view;
    }

    private FormView open() {
        Consumer<Map<String, Object>> complete = values -> {
            sent.add(values);
            actions.complete(task, values);
        };
        FormView view = views.of(task, complete);
        UI.getCurrent().add(view);
        return view;
    }

    private FormView fill() {
        FormView view = open();
        type(field(TextField.class, "title"), "Нан");
        type(field(Checkbox.class, "first"), true);
        type(field(TextField.class, "budget[0].item"), "Oven");
        return view;
    }

    private static <F extends Component> F field(Class<F> type, String path) {
        return _get(type, spec -> spec.withId("form-" + path));
    }

    private static <V, F extends AbstractField<?, V>> void type(F field, V value) {
        _setValue(field, value, true);
    }

    private static void click(String ariaLabel) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> ariaLabel.equals(button.getAriaLabel().orElse(null)))));
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Отправить")));
    }

    private static String complaint(String path) {
        HasValidationProperties field = (HasValidationProperties) field(Component.class, path);
        assertThat(field.isInvalid()).isTrue();
        return field.getErrorMessage();
    }

    private static String savedWords() {
        return _get(Span.class, spec -> spec.withClasses("form-saved")).getText();
    }

    private static String words(FormView view) {
        return view.getElement().getTextRecursively();
    }
}
