package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Role;
import kz.birlese.record.FileCheck;
import kz.birlese.record.Files;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Forms nobody in this house wrote: drawn in their own words, filled in, refused and sent. */
@SuppressWarnings("unchecked")
class ForeignFormsTest extends HouseTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TaskForms forms;

    @Autowired
    Evaluator evaluator;

    @Autowired
    Choices choices;

    @Autowired
    Contents contents;

    @Autowired
    FileCheck check;

    @Autowired
    Files files;

    @Autowired
    FormParser parser;

    @Autowired
    Say say;

    @Autowired
    Fittings fittings;

    private final Bench bench = new Bench();
    private UUID wearer;
    private UUID fitting;
    private String task;
    private StoredFile paper;
    private Submission sent;

    @BeforeEach
    void begin() {
        wearer = person(Role.APPLICANT);
        fitting = fittings.begin(wearer, Map.of());
        task = task("tryEverything", fitting).getId();
        paper = files.keep(fitting, wearer, "paper.pdf", PDF);
        MockVaadin.setup();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(wearer)));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void anOrderIsApprovedOrRejectedWithAReason() {
        FormView view = draw("order-approval");
        assertThat(words(view))
                .contains("<h2>Order 4711</h2>", "Ahmet &amp; *Söhne* orders <em>4 positions</em>")
                .contains("<li>Beams</li>", "<strong>Express delivery</strong>")
                .contains("href=\"https://handbook.example/orders\"");
        assertThat(cells(view)).startsWith("Bricks", "40", "0,5").doesNotContain("Tiles");
        _click(_get(Button.class, spec -> spec.withText("Pieces")));
        assertThat(cells(view)).startsWith("Tiles", "10");
        assertThat(field(TextField.class, "amount").isReadOnly()).isTrue();
        assertThat(_find(TextArea.class)).isEmpty();
        type((RadioButtonGroup<String>) field(RadioButtonGroup.class, "decision"), "reject");
        assertThat(field(TextArea.class, "reason").getLabel()).isEqualTo("Reason of rejecting Ahmet & *Söhne*");
        type(field(TextArea.class, "reason"), "x".repeat(41));
        type(field(TextField.class, "costCentre"), "ab12");
        press("Отправить");
        assertThat(field(TextField.class, "costCentre").getErrorMessage())
                .isEqualTo("Two letters and four digits, like AB1234.");
        assertThat(field(TextArea.class, "reason").isInvalid()).isTrue();
        type(field(TextArea.class, "reason"), "Too dear for us");
        type(field(TextField.class, "costCentre"), "AB1234");
        press("Отправить");
        assertThat(sent.values()).containsOnlyKeys("amount", "costCentre", "decision", "reason");
        assertThat(sent.number("amount")).isEqualByComparingTo("1234.5");
    }

    @Test
    void aLeaveIsAskedForWithDatesAndTimesInEveryFormat() {
        draw("leave-request");
        assertThat(field(DatePicker.class, "from").getLabel()).isEqualTo("First day");
        assertThat(field(TimePicker.class, "leaving").getLabel()).isEqualTo("Leaving at");
        assertThat(field(DateTimePicker.class, "handover").getValue())
                .as("shown in the time of Aqtau")
                .isEqualTo(LocalDateTime.of(2026, 12, 1, 14, 0));
        Select<String> standIn = field(Select.class, "standIn");
        assertThat(standIn.getListDataView().getItems()).containsExactly("7", "8", "9");
        assertThat(standIn.getItemLabelGenerator().apply("7")).isEqualTo("Asel");
        type(field(DatePicker.class, "from"), LocalDate.of(2026, 12, 1));
        type(field(DatePicker.class, "to"), LocalDate.of(2026, 12, 3));
        type(field(TimePicker.class, "leaving"), LocalTime.of(17, 15));
        type(field(TimePicker.class, "back"), LocalTime.of(9, 0));
        type((ComboBox<String>) field(ComboBox.class, "kind"), "sick");
        type(field(TextField.class, "contact.mail"), "asel@example.kz");
        press("Отправить");
        assertThat(sent).as("keys not handed over").isNull();
        type(field(Checkbox.class, "keys"), true);
        press("Отправить");
        assertThat(sent.values())
                .containsEntry("leaving", "12:15Z")
                .containsEntry("back", LocalTime.of(9, 0))
                .containsEntry("handover", "2026-12-01T14:00+05:00")
                .containsEntry("contact", Map.of("mail", "asel@example.kz"));
        assertThat(sent.number("days")).isEqualByComparingTo("3");
    }

    @Test
    void aPurchaseAddsUpAndItsOwnButtonsSendAndForget() {
        FormView view = draw("purchase");
        assertThat(_find(Button.class, spec -> spec.withText("Отправить"))).isEmpty();
        assertThat(words(view)).contains("<strong>Total:</strong> 1325 KZT", "Year", "2 026");
        assertThat(_find(TextField.class, spec -> spec.withId("form-items[2].name")))
                .isEmpty();
        press("Показать все 3 строки");
        assertThat(field(TextField.class, "items[2].name").isReadOnly()).isTrue();
        type(field(TextField.class, "items[2].pieces"), "7");
        press("Order now");
        assertThat(field(TextField.class, "items[2].pieces").getErrorMessage()).contains("5", "10");
        type(field(TextField.class, "items[2].pieces"), "10");
        type(field(TextField.class, "delivery.street"), "Abai 1");
        press("Order now");
        assertThat(sent.number("total")).isEqualByComparingTo("100");
        assertThat(sent.rows("items").get(0).values()).containsEntry("name", "Bricks");
        assertThat(sent.values().get("delivery")).isEqualTo(Map.of("street", "Abai 1"));
    }

    @Test
    void aWelcomeShowsCleanHtmlAndItsOwnPicturesAndStoredPapers() {
        FormView view = draw("welcome");
        assertThat(words(view))
                .contains("Welcome, &lt;b&gt;Dana&lt;/b&gt;", "<td>Tour</td>", "https://house.example/rules")
                .contains("The team")
                .doesNotContain("script", "steal", "onclick", "style=", "tracker.example/seen.gif\" alt");
        assertThat(_find(view, Image.class))
                .extracting(Image::getSrc)
                .singleElement()
                .asString()
                .startsWith("data:image/png");
        assertThat(_find(view, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("https://pictures.example/house.png", "/files/" + paper.id());
        assertThat(_get(view, IFrame.class).getSrc()).isEqualTo("/files/" + paper.id() + "/shown");
        assertThat(_get(view, Upload.class).getAcceptedFileTypes()).containsExactlyInAnyOrder(".jpg", ".jpeg", ".png");
        MultiSelectComboBox<String> teams = field(MultiSelectComboBox.class, "teams");
        assertThat(teams.getItemLabelGenerator().apply("red")).isEqualTo("Reds");
        type(teams, Set.of("red"));
        press("Отправить");
        assertThat(sent.values()).isEqualTo(Map.of("needs", List.of("laptop"), "teams", List.of("red")));
    }

    @Test
    void aSurveyWithoutIdsAndLabelsIsNoWorse() {
        FormView view = draw("survey");
        assertThat(words(view)).contains("few labels: 1 and .");
        assertThat(field(TextField.class, "_free").getAriaLabel()).contains("_free");
        assertThat(field(TextArea.class, "2nd").getLabel()).isEqualTo("Second of 2");
        assertThat(_find(Checkbox.class)).hasSize(1);
        type(field(TextField.class, "exact"), "4,20");
        type(field(TextField.class, "outer[0].family"), "Abenov");
        assertThat(field(TextField.class, "outer[0].members[1].first").getLabel())
                .isEqualTo("Name 2 of Abenov");
        type(field(TextField.class, "outer[0].members[0].first"), "Asel");
        press("Отправить");
        assertThat(field(TextField.class, "outer[0].members[1].first").isInvalid())
                .isTrue();
        type(field(TextField.class, "outer[0].members[1].first"), "Dana");
        type(field(DatePicker.class, "once.when"), LocalDate.of(2026, 1, 1));
        press("Отправить");
        assertThat(sent.values()).containsEntry("exact", "4.20");
        assertThat(sent.rows("outer").get(0).rows("members")).hasSize(2);
        assertThat(sent.values().get("once")).isEqualTo(Map.of("when", LocalDate.of(2026, 1, 1)));
    }

    private FormView draw(String name) {
        FormDefinition form = parser.parse(name + ".form", Elsewhere.form(name));
        Map<String, Object> opening = Elsewhere.opening(name, List.of(paper.id().toString()));
        TaskAtHand atHand = new TaskAtHand(task, "tryEverything", "tryOn", fitting, wearer);
        FormView view = new FormView(
                new FormViews.Parts(forms, evaluator, choices, contents, check, say),
                Bench.opened(atHand, form, opening),
                null,
                FormViews.Sending.atOnce(raw -> sent = bench.check(form, opening, raw)));
        UI.getCurrent().add(view);
        return view;
    }

    private static <F extends Component> F field(Class<F> type, String path) {
        return _get(type, spec -> spec.withId("form-" + path));
    }

    private static <V, F extends AbstractField<?, V>> void type(F field, V value) {
        _setValue(field, value, true);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> cells(FormView view) {
        return _find(view, NativeTableCell.class).stream()
                .map(cell -> cell.getElement().getText())
                .toList();
    }

    private static String words(Component component) {
        StringBuilder words = new StringBuilder(component.getElement().getTextRecursively());
        _find(component, Html.class).forEach(html -> words.append(html.getInnerHtml()));
        return words.toString().replace('\u00A0', ' ');
    }
}
