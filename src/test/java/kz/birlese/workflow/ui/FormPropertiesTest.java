package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Role;
import kz.birlese.record.FileCheck;
import kz.birlese.record.Files;
import kz.birlese.record.Refusal.Reason;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.fitting.Fittings;
import kz.birlese.workflow.form.Bench;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.Evaluator;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.OpenForm;
import kz.birlese.workflow.form.Schema;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Every property of every type the schema allows, in a form nobody here wrote: how it is drawn, and what the server says
 * to values that keep to it and to values that do not. A property without a check fails.
 */
class FormPropertiesTest extends HouseTest {

    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        0x0D,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        6,
        0,
        0,
        0
    };

    private static UUID wearer;
    private static UUID fitting;
    private static String task;
    private static StoredFile paper;

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
    Say say;

    @Autowired
    Fittings fittings;

    private final Bench bench = new Bench();
    private final Map<String, Consumer<String>> checks = new HashMap<>();
    private Map<String, Object> opening;

    @BeforeEach
    void begin() {
        if (task == null) {
            wearer = person(Role.APPLICANT);
            fitting = fittings.begin(wearer, Map.of());
            task = task("tryEverything", fitting).getId();
            paper = files.keep(fitting, wearer, "paper.png", PNG);
        }
        opening = new HashMap<>(Map.of(
                "lock", true,
                "gone", true,
                "least", 3,
                "name", "none.png",
                "list", List.of(Map.of("value", "n", "label", "Enn")),
                "rows", List.of(Map.of("k", "cell", "m", "em"), Map.of("k", "bell"), Map.of("k", "well")),
                "others", List.of(Map.of("k", "other", "documentId", paper.id().toString())),
                "heads", List.of(Map.of("key", "k", "label", "Computed")),
                "papers", List.of(paper.id().toString())));
        bench.files.put(paper.id().toString(), ".png");
        bench.files.put("second", ".pdf");
        ofEveryComponent();
        ofFields();
        ofTexts();
        ofNumbers();
        ofDates();
        ofChoices();
        ofContainers();
        ofWhatIsShown();
        MockVaadin.setup();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(wearer)));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    static Stream<Arguments> everyPropertyOfEveryType() {
        return Schema.types().stream()
                .flatMap(type -> Schema.allowed(type).stream().map(property -> Arguments.of(type, property)));
    }

    @ParameterizedTest
    @MethodSource
    void everyPropertyOfEveryType(String type, String property) {
        Consumer<String> own = checks.get(type + "." + property);
        Consumer<String> check = own == null ? checks.get(property) : own;
        assertThat(check).as("a check of %s of a %s", property, type).isNotNull();
        check.accept(type);
    }

    private void ofEveryComponent() {
        checks.put("id", type -> {
            FormDefinition form = parse(Schema.with(type, "id"));
            assertThat(evaluator.evaluate(form, opening, Map.of()).all())
                    .extracting(FieldState::component)
                    .anyMatch(component -> component.id().equals("other"));
            isDrawn(type, draw(form));
        });
        checks.put("type", type -> isDrawn(type, draw(Schema.component(type))));
        checks.put("properties", type -> isDrawn(type, draw(Schema.with(type, "properties"))));
        checks.put("appearance", type -> isDrawn(type, draw(Schema.with(type, "appearance"))));
        checks.put("layout.row", type -> {
            ObjectNode other = Schema.with("separator", "layout.row");
            other.put("id", "beside");
            FormView view = draw(Schema.with(type, "layout.row"), other);
            Div row =
                    _find(view, Div.class, spec -> spec.withClasses("form-row")).get(0);
            assertThat(row.getChildren()).hasSize(2);
        });
        checks.put("layout.columns", type -> {
            FormView view = draw(Schema.with(type, "layout.columns"));
            Div row =
                    _find(view, Div.class, spec -> spec.withClasses("form-row")).get(0);
            assertThat(row.getChildren()
                            .findFirst()
                            .orElseThrow()
                            .getElement()
                            .getStyle()
                            .get("--columns"))
                    .isEqualTo("5");
        });
        checks.put("conditional.hide", this::isHidden);
    }

    /** Hidden it is neither drawn nor sent nor asked for; otherwise it is all three. */
    private void isHidden(String type) {
        ObjectNode component = Schema.with(type, "conditional.hide");
        if (Schema.allowed(type).contains("validate.required")) {
            component.withObject("/validate").put("required", true);
        }
        FormView hidden = draw(component);
        if (drawnAs(type) != null) {
            assertThat(_find(hidden, drawnAs(type), spec -> spec.withPredicate(each -> is(type, each))))
                    .isEmpty();
        }
        assertThat(accepted(component, raw(type, usual(type))).values()).isEmpty();
        opening.put("gone", false);
        isDrawn(type, draw(component));
        if (Schema.allowed(type).contains("key") || Schema.allowed(type).contains("components")) {
            assertThat(accepted(component, raw(type, usual(type))).values()).isNotEmpty();
        }
    }

    private void ofFields() {
        checks.put("key", type -> {
            ObjectNode component = Schema.with(type, "key");
            Submission sent = accepted(component, Map.of("deep", Map.of("down", usual(type))));
            assertThat(((Map<?, ?>) sent.values().get("deep")).get("down")).isNotNull();
            FormView view = draw(component);
            if (!type.equals("expression")) {
                assertThat(_find(view, Component.class, spec -> spec.withId("form-deep.down")))
                        .hasSize(1);
            }
        });
        checks.put("label", type -> {
            FormView view = draw(Schema.with(type, "label"));
            if (type.equals("filepicker")) {
                assertThat(words(view)).contains("Said");
            } else {
                assertThat(((HasLabel) drawn(type, view)).getLabel()).isEqualTo("Said");
            }
        });
        checks.put("expression.label", type -> {
            ObjectNode component = Schema.with(type, "label");
            component.put("expression", "=null").withObject("/validate").put("required", true);
            FormView view = draw(component);
            send();
            assertThat(words(_get(view, RefusalSummary.class))).contains("Said: Заполните это поле.");
        });
        checks.put("description", type -> {
            FormView view = draw(Schema.with(type, "description"));
            if (type.equals("filepicker")) {
                assertThat(words(view)).contains("Said");
            } else {
                assertThat(((HasHelper) drawn(type, view)).getHelperText()).isEqualTo("Said");
            }
        });
        checks.put("expression.description", type -> isDrawn(type, draw(Schema.with(type, "description"))));
        checks.put("disabled", type -> {
            ObjectNode component = Schema.with(type, "disabled");
            component.withObject("/validate").put("required", true);
            assertThat(accepted(component, raw(type, forged(type))).values()).isEmpty();
            FormView view = draw(component);
            if (type.equals("filepicker")) {
                assertThat(_find(view, Upload.class)).isEmpty();
            } else if (!type.equals("expression")) {
                assertThat(((HasEnabled) drawn(type, view)).isEnabled()).isFalse();
            }
        });
        checks.put("readonly", this::isKept);
        checks.put("defaultValue", type -> {
            ObjectNode component = Schema.with(type, "defaultValue");
            OpenForm open = opened(parse(component));
            FormView view = draw(component);
            if (List.of("filepicker", "expression").contains(type)) {
                assertThat(open.filled().get("a")).as("no text is a file").isNull();
                return;
            }
            assertThat(String.valueOf(open.filled().get("a")))
                    .contains(Schema.usual(type).asText());
            assertThat(((HasValue<?, ?>) drawn(type, view)).isEmpty()).isFalse();
            component.put("readonly", true);
            assertThat(accepted(component, raw(type, forged(type))).values()).containsKey("a");
            opening.put("a", null);
            assertThat(accepted(Schema.with(type, "defaultValue"), raw(type, null))
                            .values())
                    .as("an emptied field stays empty")
                    .doesNotContainEntry("a", usual(type));
        });
        checks.put("validate.required", type -> {
            ObjectNode component = Schema.with(type, "validate.required");
            if (type.equals("expression")) {
                component.put("expression", "=null");
            }
            assertThat(refused(component, Map.of()))
                    .extracting(Reason::rule)
                    .containsExactly(
                            switch (type) {
                                case "checkbox" -> "form.tick";
                                case "radio", "select", "checklist", "taglist" -> "form.choose";
                                case "filepicker" -> "form.attach";
                                case "datetime" -> "form.pickDate";
                                default -> "form.required";
                            });
            FormView view = draw(component);
            if (!type.equals("expression")) {
                assertThat(accepted(component, raw(type, usual(type))).values()).containsKey("a");
                assertThat(isMarked(type, view)).isTrue();
            }
        });
        checks.put("accept", type -> {
            ObjectNode component = Schema.with(type, "accept");
            assertThat(rule(component, List.of(paper.id().toString()))).isEqualTo("form.fileKind");
            assertThat(rule(component, List.of("second"))).isNull();
            assertThat(_get(draw(component), Upload.class).getAcceptedFileTypes())
                    .containsExactly(".pdf");
        });
        checks.put("multiple", type -> {
            ObjectNode component = Schema.with(type, "multiple");
            List<String> two = List.of(paper.id().toString(), "second");
            assertThat(rule(component, two)).isNull();
            opening.put("lock", false);
            assertThat(rule(component, two)).isEqualTo("form.oneFile");
            isDrawn(type, draw(component));
        });
        checks.put("expression", type -> assertThat(accepted(Schema.with(type, "expression"), Map.of("a", "9"))
                        .number("a"))
                .isEqualByComparingTo("4"));
        checks.put("computeOn", type -> {
            ObjectNode component = Schema.with(type, "computeOn");
            assertThat(evaluator
                            .evaluate(parse(component), opening, Map.of())
                            .at("a")
                            .value())
                    .as("waits while the form is filled in")
                    .isNull();
            assertThat(accepted(component, Map.of()).number("a")).isEqualByComparingTo("2");
        });
    }

    /** What is read-only is shown as it was laid out, and whatever is sent instead of it is thrown away. */
    private void isKept(String type) {
        ObjectNode component = Schema.with(type, "readonly");
        opening.put("a", usual(type));
        Submission kept = accepted(component, raw(type, forged(type)));
        assertThat(kept.values()).hasSize(1);
        FormView view = draw(component);
        if (type.equals("expression")) {
            assertThat(kept.number("a")).isEqualByComparingTo("2");
            return;
        }
        Submission asStored = accepted(Schema.component(type), raw(type, usual(type)));
        assertThat(kept).isEqualTo(asStored);
        if (type.equals("filepicker")) {
            assertThat(_find(view, Upload.class)).isEmpty();
        } else {
            HasValue<?, ?> field = (HasValue<?, ?>) drawn(type, view);
            assertThat(field.isReadOnly()).isTrue();
            assertThat(field.isEmpty()).isFalse();
        }
        opening.put("lock", false);
        assertThat(refused(component, raw(type, forged(type))))
                .as("open it is checked")
                .hasSize(1);
    }

    private void ofTexts() {
        checks.put("validate.minLength", type -> {
            isRefusedOnScreen(type, "validate.minLength", "ab", "form.tooShort");
            assertThat(rule(Schema.with(type, "validate.minLength"), "abc")).isNull();
        });
        checks.put("validate.maxLength", type -> {
            isRefusedOnScreen(type, "validate.maxLength", "abcdef", "form.tooLong");
            assertThat(rule(Schema.with(type, "validate.maxLength"), " abcde ")).isNull();
        });
        checks.put("validate.pattern", type -> {
            ObjectNode component = Schema.with(type, "validate.pattern", Schema.json("'^[0-9]+$'"));
            assertThat(rule(component, "x")).isEqualTo("form.pattern");
            assertThat(rule(component, "12")).isNull();
            assertThat(complaint(component, type, "x")).contains("«x» записано не так");
        });
        checks.put("validate.patternErrorMessage", type -> {
            assertThat(complaint(Schema.with(type, "validate.patternErrorMessage"), type, "x"))
                    .isEqualTo("Said");
        });
        checks.put("validate.validationType", type -> {
            isRefusedOnScreen(type, "validate.validationType", "nobody", "form.email");
            assertThat(rule(Schema.with(type, "validate.validationType"), "a@b.kz"))
                    .isNull();
            ObjectNode phone = Schema.with(type, "validate.validationType", Schema.json("'phone'"));
            assertThat(rule(phone, "12")).isEqualTo("form.phone");
        });
        checks.put("appearance.prefixAdorner", type -> {
            HasPrefix field = (HasPrefix) drawn(type, draw(Schema.with(type, "appearance.prefixAdorner")));
            assertThat(words(field.getPrefixComponent())).isEqualTo("Said");
        });
        checks.put("appearance.suffixAdorner", type -> {
            HasSuffix field = (HasSuffix)
                    drawn(type, draw(Schema.with(type, "appearance.suffixAdorner", Schema.json("'of {{least}}'"))));
            assertThat(words(field.getSuffixComponent())).isEqualTo("of 3");
        });
    }

    private void ofNumbers() {
        checks.put("validate.min", type -> {
            isRefusedOnScreen(type, "validate.min", "2", "form.tooSmall");
            assertThat(rule(Schema.with(type, "validate.min"), "3")).isNull();
        });
        checks.put("validate.max", type -> {
            isRefusedOnScreen(type, "validate.max", "101", "form.tooLarge");
            assertThat(rule(Schema.with(type, "validate.max"), "100")).isNull();
        });
        checks.put("decimalDigits", type -> {
            isRefusedOnScreen(type, "decimalDigits", "1,25", "form.decimals");
            assertThat(rule(Schema.with(type, "decimalDigits"), "1,2")).isNull();
            assertThat(rule(Schema.component(type), "1,25"))
                    .as("not said is not asked")
                    .isNull();
        });
        checks.put("increment", type -> {
            isRefusedOnScreen(type, "increment", "0,7", "form.step");
            assertThat(refused(Schema.with(type, "increment"), Map.of("a", "-0,7"))
                            .get(0)
                            .facts())
                    .containsEntry("lower", new BigDecimal("-1.0"))
                    .containsEntry("upper", new BigDecimal("-0.5"));
            assertThat(rule(Schema.with(type, "increment"), "1,5")).isNull();
        });
        checks.put("serializeToString", type -> {
            ObjectNode component = Schema.with(type, "serializeToString");
            assertThat(accepted(component, Map.of("a", "12,50")).values()).containsEntry("a", "12.50");
            assertThat(rule(component, "x")).isEqualTo("form.number");
            isDrawn(type, draw(component));
        });
    }

    private void ofDates() {
        checks.put("subtype", type -> {
            ObjectNode time = Schema.with(type, "subtype");
            assertThat(accepted(time, Map.of("a", "18:30")).time("a")).isEqualTo(LocalTime.of(18, 30));
            assertThat(rule(time, "25:00")).isEqualTo("form.time");
            assertThat(_find(draw(time), TimePicker.class)).hasSize(1);
            ObjectNode moment = Schema.with(type, "subtype", Schema.json("'datetime'"));
            assertThat(rule(moment, "2026-12-01")).isEqualTo("form.dateTime");
            assertThat(_find(draw(moment), DateTimePicker.class)).hasSize(1);
        });
        checks.put("dateLabel", type -> assertThat(_get(draw(Schema.with(type, "dateLabel")), DatePicker.class)
                        .getLabel())
                .isEqualTo("Said"));
        checks.put("timeLabel", type -> {
            ObjectNode component = Schema.with(type, "timeLabel").put("subtype", "time");
            assertThat(_get(draw(component), TimePicker.class).getLabel()).isEqualTo("Said");
        });
        checks.put("use24h", type -> {
            ObjectNode component = Schema.with(type, "use24h").put("subtype", "time");
            assertThat(_get(draw(component), TimePicker.class).getLocale()).isEqualTo(Locale.US);
            component.put("use24h", true);
            assertThat(_get(draw(component), TimePicker.class).getLocale().getLanguage())
                    .isEqualTo("ru");
        });
        checks.put("timeInterval", type -> {
            ObjectNode component = Schema.with(type, "timeInterval").put("subtype", "time");
            assertThat(_get(draw(component), TimePicker.class).getStep()).isEqualTo(Duration.ofMinutes(15));
        });
        checks.put("timeSerializingFormat", type -> {
            ObjectNode offset = Schema.with(type, "timeSerializingFormat").put("subtype", "datetime");
            ObjectNode utc = offset.deepCopy().put("timeSerializingFormat", "utc_normalized");
            assertThat(leaves(offset, "2026-12-01T03:00")).isEqualTo("2026-12-01T03:00+05:00");
            assertThat(leaves(utc, "2026-12-01T03:00")).isEqualTo("2026-11-30T22:00Z");
            assertThat(leaves(offset.put("subtype", "time"), "03:00")).isEqualTo("03:00+05:00");
            assertThat(leaves(utc.put("subtype", "time"), "03:00")).isEqualTo("22:00Z");
            opening.put("a", "22:00Z");
            assertThat(_get(draw(utc), TimePicker.class).getValue()).isEqualTo(LocalTime.of(3, 0));
        });
        checks.put("disallowPassedDates", type -> {
            ObjectNode component = Schema.with(type, "disallowPassedDates");
            assertThat(rule(component, "2026-11-21")).isEqualTo("form.passed");
            assertThat(rule(component, "2026-11-22")).isNull();
            isDrawn(type, draw(component));
        });
    }

    private void ofChoices() {
        checks.put("values", type -> offers(type, "values", "New"));
        checks.put("valuesKey", type -> offers(type, "valuesKey", "Enn"));
        checks.put("valuesExpression", type -> offers(type, "valuesExpression", "Enn"));
        checks.put("searchable", type -> {
            assertThat(_find(draw(Schema.with(type, "searchable")), ComboBox.class))
                    .hasSize(1);
            assertThat(rule(Schema.with(type, "searchable"), "q")).isEqualTo("form.option");
        });
    }

    private void offers(String type, String property, String label) {
        ObjectNode component = Schema.with(type, property);
        boolean many = type.equals("checklist") || type.equals("taglist");
        assertThat(rule(component, many ? List.of("n") : "n")).isNull();
        assertThat(rule(component, many ? List.of("n", "x") : "x")).isEqualTo("form.option");
        opening.put("a", many ? List.of("n") : "n");
        assertThat(labels(drawn(type, draw(component)))).isEqualTo(label);
    }

    private void ofContainers() {
        checks.put("path", type -> {
            ObjectNode component = Schema.with(type, "path");
            boolean list = type.equals("dynamiclist");
            Object inner = list ? List.of(Map.of("b", "x")) : Map.of("b", "x");
            Map<String, Object> raw = Map.of("deep", Map.of("down", inner));
            assertThat(accepted(component, raw).values()).isEqualTo(raw);
            draw(component);
            assertThat(_find(TextField.class, spec -> spec.withId(list ? "form-deep.down[0].b" : "form-deep.down.b")))
                    .hasSize(1);
        });
        checks.put("group.label", type -> assertThat(headings(draw(Schema.with(type, "label"))))
                .containsExactly("h2 Said"));
        checks.put("dynamiclist.label", type -> assertThat(headings(draw(Schema.with(type, "label"))))
                .containsExactly("h2 Said", "h3 Строка 1"));
        checks.put("showOutline", type -> assertThat(drawn(type, draw(Schema.with(type, "showOutline")))
                        .getElement()
                        .getClassList())
                .contains(type.equals("group") ? "card" : "outlined"));
        checks.put("verticalAlignment", type -> assertThat(drawn(type, draw(Schema.with(type, "verticalAlignment")))
                        .getElement()
                        .getStyle()
                        .get("--align"))
                .isEqualTo("end"));
        checks.put("components", type -> {
            ObjectNode component = Schema.with(type, "components");
            assertThat(refused(component, raw(type, Map.of("c", "x"), "c")))
                    .extracting(Reason::rule)
                    .containsExactly("form.number");
            draw(component);
            assertThat(_find(TextField.class)).hasSize(1);
        });
        checks.put("isRepeating", type -> {
            ObjectNode component = Schema.with(type, "isRepeating");
            Map<String, Object> raw = Map.of("l", Map.of("b", "x"));
            assertThat(accepted(component, raw).values()).isEqualTo(raw);
            assertThat(_find(draw(component), Div.class, spec -> spec.withClasses("form-card")))
                    .isEmpty();
        });
        checks.put("defaultRepetitions", type -> {
            assertThat(_find(draw(Schema.with(type, "defaultRepetitions")), TextField.class))
                    .hasSize(3);
            Map<String, Object> raw = Map.of("l", List.of(Map.of("b", "x")));
            assertThat(accepted(Schema.with(type, "defaultRepetitions"), raw).rows("l"))
                    .hasSize(1);
        });
        checks.put("allowAddRemove", type -> {
            ObjectNode component = Schema.with(type, "allowAddRemove");
            List<Map<String, String>> rows = List.of(Map.of("b", "x"), Map.of("b", "y"));
            assertThat(accepted(component, Map.of("l", rows)).rows("l")).hasSize(1);
            assertThat(_find(draw(component), Button.class, spec -> spec.withText("Добавить строку")))
                    .isEmpty();
            assertThat(_find(draw(Schema.component(type)), Button.class, spec -> spec.withText("Добавить строку")))
                    .hasSize(1);
        });
        checks.put("disableCollapse", type -> {
            opening.put("l", sevenRows());
            assertThat(_find(draw(Schema.with(type, "disableCollapse")), TextField.class))
                    .hasSize(7);
            assertThat(_find(draw(Schema.component(type)), TextField.class)).hasSize(5);
            assertThat(accepted(Schema.component(type), Map.of("l", sevenRows()))
                            .rows("l"))
                    .hasSize(7);
        });
        checks.put("nonCollapsedItems", type -> {
            opening.put("l", sevenRows());
            FormView view = draw(Schema.with(type, "nonCollapsedItems"));
            assertThat(_find(view, TextField.class)).hasSize(2);
            _click(_get(Button.class, spec -> spec.withText("Показать все 7 строк")));
            assertThat(_find(view, TextField.class)).hasSize(7);
            assertThat(accepted(Schema.with(type, "nonCollapsedItems"), Map.of("l", sevenRows()))
                            .rows("l"))
                    .hasSize(7);
        });
    }

    private static List<Map<String, String>> sevenRows() {
        return Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(b -> Map.of("b", b))
                .toList();
    }

    private void ofWhatIsShown() {
        checks.put("text", type -> assertThat(words(draw(Schema.with(type, "text", Schema.json("'**Hi** {{name}}'")))))
                .contains("<strong>Hi</strong> none.png"));
        checks.put("content", type -> assertThat(words(draw(Schema.with(type, "content"))))
                .contains("<i>none.png</i>"));
        checks.put("source", type -> assertThat(
                        _get(draw(Schema.with(type, "source")), Image.class).getSrc())
                .isEqualTo("/look/none.png"));
        checks.put("alt", type -> assertThat(
                        _get(draw(Schema.with(type, "alt")), Image.class).getAlt())
                .contains("Said"));
        checks.put("table.label", type -> assertThat(_get(draw(Schema.with(type, "label")), NativeTable.class)
                        .getCaptionText())
                .isEqualTo("Said"));
        checks.put("table.dataSource", type -> assertThat(words(draw(Schema.with(type, "dataSource"))))
                .contains("other")
                .doesNotContain("cell"));
        checks.put("columns", type -> assertThat(words(draw(Schema.with(type, "columns"))))
                .contains("Em", "em"));
        checks.put("columnsExpression", type -> assertThat(words(draw(Schema.with(type, "columnsExpression"))))
                .contains("Computed", "cell"));
        checks.put("rowCount", type -> {
            FormView view = draw(Schema.with(type, "rowCount"));
            assertThat(_find(view, NativeTableRow.class)).hasSize(3);
            assertThat(words(view)).contains("Страница 1 из 2").doesNotContain("well");
            _click(_get(Button.class, spec -> spec.withText("Следующая страница")));
            assertThat(words(view)).contains("well").doesNotContain("bell");
        });
        checks.put("documentPreview.label", type -> assertThat(words(draw(Schema.with(type, "label"))))
                .contains("Said"));
        checks.put("title", type -> assertThat(words(draw(Schema.with(type, "title"))))
                .contains("Said"));
        checks.put("documentPreview.dataSource", type -> isDrawn(type, draw(Schema.with(type, "dataSource"))));
        checks.put("endpointKey", type -> isDrawn(type, draw(Schema.with(type, "endpointKey"))));
        checks.put("maxHeight", type -> assertThat(_get(draw(Schema.with(type, "maxHeight")), Image.class)
                        .getStyle()
                        .get("max-height"))
                .isEqualTo("120px"));
        checks.put("height", type -> assertThat(_find(
                        draw(Schema.with(type, "height")),
                        Div.class,
                        spec -> spec.withPredicate(each -> "30px".equals(each.getHeight()))))
                .hasSize(1));
        checks.put("button.label", type -> {
            draw(Schema.with(type, "label"));
            assertThat(_find(Button.class, spec -> spec.withText("Отправить")))
                    .as("one button sends")
                    .isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Said"))).hasSize(1);
        });
        checks.put("action", type -> {
            opening.put("a", "before");
            draw(Schema.component("textfield"), Schema.with(type, "action").put("id", "r"));
            TextField field = _get(TextField.class);
            _setValue(field, "after");
            _click(_get(Button.class, spec -> spec.withText("Начать заново")));
            assertThat(field.getValue()).isEqualTo("after");
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(field.getValue()).isEqualTo("before");
            assertThat(_find(Button.class, spec -> spec.withText("Отправить"))).hasSize(1);
        });
    }

    private FormDefinition parse(ObjectNode... components) {
        return bench.parser.parse("elsewhere.form", Schema.form(components));
    }

    private OpenForm opened(FormDefinition form) {
        return Bench.opened(new TaskAtHand(task, "tryEverything", "tryOn", fitting, wearer), form, opening);
    }

    private FormView draw(ObjectNode... components) {
        return draw(parse(components));
    }

    /** Sending checks as the server would. */
    private FormView draw(FormDefinition form) {
        FormView view = new FormView(
                new FormViews.Parts(forms, evaluator, choices, contents, check, say),
                opened(form),
                null,
                FormViews.Sending.atOnce(raw -> bench.check(form, opening, raw)));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        return view;
    }

    private Submission accepted(ObjectNode component, Map<String, Object> raw) {
        return bench.check(parse(component), opening, raw);
    }

    private List<Reason> refused(ObjectNode component, Map<String, Object> raw) {
        return bench.refused(parse(component), opening, raw);
    }

    /** The rule a value breaks; null when it breaks none. */
    private String rule(ObjectNode component, Object value) {
        List<Reason> reasons = refused(component, Map.of("a", value));
        return reasons.isEmpty() ? null : reasons.get(0).rule();
    }

    private Object leaves(ObjectNode component, String value) {
        return accepted(component, Map.of("a", value)).values().get("a");
    }

    private void isRefusedOnScreen(String type, String property, String bad, String rule) {
        ObjectNode component = Schema.with(type, property);
        assertThat(rule(component, bad)).isEqualTo(rule);
        assertThat(complaint(component, type, bad)).isNotBlank();
    }

    /** What stands at the field after sending. */
    @SuppressWarnings("unchecked")
    private String complaint(ObjectNode component, String type, String bad) {
        FormView view = draw(component);
        _setValue((AbstractField<?, String>) drawn(type, view), bad, true);
        send();
        return ((HasValidationProperties) drawn(type, view)).getErrorMessage();
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Отправить")));
    }

    private static Map<String, Object> raw(String type, Object value) {
        return raw(type, Map.of("b", "x"), "a", value);
    }

    private static Map<String, Object> raw(String type, Map<String, Object> inner, String key) {
        return raw(type, inner, key, null);
    }

    private static Map<String, Object> raw(String type, Map<String, Object> inner, String key, Object value) {
        Map<String, Object> raw = new HashMap<>();
        if (type.equals("dynamiclist")) {
            raw.put("l", List.of(inner));
        } else if (type.equals("group")) {
            raw.putAll(inner);
        } else {
            raw.put(key, value);
        }
        return raw;
    }

    /** A value of the type as somebody would send it. */
    private static Object usual(String type) {
        return switch (type) {
            case "number" -> "7";
            case "checkbox" -> "true";
            case "datetime" -> "2026-12-24";
            case "radio", "select" -> "y";
            case "checklist", "taglist" -> List.of("y");
            case "filepicker" -> List.of(paper.id().toString());
            default -> "Usual";
        };
    }

    /** What no field of the type takes. */
    private static Object forged(String type) {
        return switch (type) {
            case "textfield", "textarea" -> List.of("forged");
            case "checklist", "taglist", "filepicker" -> List.of("forged");
            default -> "forged";
        };
    }

    private static Class<? extends Component> drawnAs(String type) {
        return switch (type) {
            case "textfield", "number" -> TextField.class;
            case "textarea" -> TextArea.class;
            case "datetime" -> DatePicker.class;
            case "checkbox" -> Checkbox.class;
            case "radio" -> RadioButtonGroup.class;
            case "select" -> Select.class;
            case "checklist" -> CheckboxGroup.class;
            case "taglist" -> MultiSelectComboBox.class;
            case "filepicker" -> Upload.class;
            case "text", "html" -> Html.class;
            case "image" -> Image.class;
            case "table" -> NativeTable.class;
            case "separator" -> Hr.class;
            case "group", "dynamiclist", "documentPreview", "spacer", "button" -> Div.class;
            default -> null;
        };
    }

    private static boolean is(String type, Component component) {
        Collection<String> classes = component.getElement().getClassList();
        return switch (type) {
            case "group" -> classes.contains("form-group");
            case "dynamiclist" -> classes.contains("form-list");
            case "documentPreview" -> classes.contains("form-documents");
            case "button" -> classes.contains("form-button");
            case "spacer" -> component instanceof Div gap && gap.getHeight() != null;
            default -> true;
        };
    }

    private void isDrawn(String type, FormView view) {
        if (drawnAs(type) == null) {
            Div row =
                    _find(view, Div.class, spec -> spec.withClasses("form-row")).get(0);
            assertThat(row.getChildren()).hasSize(1).noneMatch(Component::isVisible);
            return;
        }
        assertThat(drawn(type, view)).isNotNull();
        if (type.equals("documentPreview")) {
            assertThat(_get(view, Image.class).getSrc()).isEqualTo("/files/" + paper.id() + "/shown");
            assertThat(_get(view, Anchor.class).getHref()).isEqualTo("/files/" + paper.id());
        }
    }

    private static Component drawn(String type, FormView view) {
        return _get(view, drawnAs(type), spec -> spec.withPredicate(each -> is(type, each)));
    }

    private static boolean isMarked(String type, FormView view) {
        if (type.equals("filepicker")) {
            return !_find(view, Component.class, spec -> spec.withClasses("form-label required"))
                    .isEmpty();
        }
        Component field = drawn(type, view);
        return field.getElement().hasAttribute("data-required")
                || ((HasValue<?, ?>) field).isRequiredIndicatorVisible();
    }

    private static List<String> headings(FormView view) {
        return _find(
                        view,
                        HtmlContainer.class,
                        spec -> spec.withPredicate(
                                each -> each.getElement().getTag().matches("h\\d")))
                .stream()
                .map(heading -> heading.getElement().getTag() + " " + heading.getText())
                .toList();
    }

    /** The label of what is chosen. */
    @SuppressWarnings("unchecked")
    private static String labels(Component field) {
        Object value = ((HasValue<?, ?>) field).getValue();
        String chosen = value instanceof Set<?> set ? (String) set.iterator().next() : (String) value;
        if (field instanceof RadioButtonGroup<?> group) {
            return ((RadioButtonGroup<String>) group).getItemLabelGenerator().apply(chosen);
        }
        if (field instanceof CheckboxGroup<?> group) {
            return ((CheckboxGroup<String>) group).getItemLabelGenerator().apply(chosen);
        }
        return field instanceof Select<?> select
                ? ((Select<String>) select).getItemLabelGenerator().apply(chosen)
                : ((MultiSelectComboBox<String>) field).getItemLabelGenerator().apply(chosen);
    }

    /** All text below, the markup of cleaned HTML included. */
    private static String words(Component component) {
        StringBuilder words = new StringBuilder(component.getElement().getTextRecursively());
        _find(component, Html.class).forEach(html -> words.append(html.getInnerHtml()));
        return words.toString();
    }
}
