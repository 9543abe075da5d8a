package kz.birlese.workflow.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The form-js component types that are drawn and validated, each with the properties honoured of it. Anything else stops
 * the start: a rule that silently does nothing is worse than none.
 */
public enum ComponentType {
    TEXTFIELD(
            Kind.FIELD, "validate.minLength validate.maxLength validate.pattern validate.validationType", "appearance"),
    TEXTAREA(Kind.FIELD, "validate.minLength validate.maxLength"),
    NUMBER(Kind.FIELD, "validate.min validate.max", "appearance", "decimalDigits"),
    DATETIME(
            Kind.FIELD,
            "",
            "subtype",
            "dateLabel",
            "timeLabel",
            "use24h",
            "timeInterval",
            "timeSerializingFormat",
            "disallowPassedDates"),
    CHECKBOX(Kind.FIELD, ""),
    RADIO(Kind.CHOICE, ""),
    SELECT(Kind.CHOICE, "", "searchable"),
    CHECKLIST(Kind.CHOICES, ""),
    TAGLIST(Kind.CHOICES, ""),
    FILEPICKER(Kind.FIELD, "", "accept", "multiple"),
    EXPRESSION(Kind.COMPUTED, "", "key", "expression", "computeOn"),
    GROUP(Kind.CONTAINER, "", "path", "showOutline", "components"),
    DYNAMICLIST(
            Kind.CONTAINER,
            "",
            "path",
            "showOutline",
            "components",
            "isRepeating",
            "defaultRepetitions",
            "allowAddRemove",
            "disableCollapse"),
    TEXT(Kind.SHOWN, "", "text"),
    TABLE(Kind.SHOWN, "", "dataSource", "columns"),
    SEPARATOR(Kind.SHOWN, ""),
    SPACER(Kind.SHOWN, "", "height");

    private enum Kind {
        FIELD("key", "disabled", "readonly", "validate", "defaultValue", "validate.required"),
        CHOICE(FIELD, "values", "valuesKey", "valuesExpression"),
        CHOICES(CHOICE),
        COMPUTED,
        CONTAINER,
        SHOWN;

        private final Set<String> honoured;

        Kind(String... honoured) {
            this.honoured =
                    new HashSet<>(Set.of("id", "type", "label", "description", "conditional", "layout", "properties"));
            this.honoured.addAll(Set.of(honoured));
        }

        Kind(Kind base, String... more) {
            this.honoured = new HashSet<>(base.honoured);
            this.honoured.addAll(Set.of(more));
        }
    }

    private final Kind kind;
    private final Set<String> honoured;

    ComponentType(Kind kind, String validations, String... properties) {
        this.kind = kind;
        this.honoured = new HashSet<>(kind.honoured);
        honoured.addAll(Arrays.asList(properties));
        honoured.addAll(Arrays.asList(validations.split(" ")));
    }

    /** The type of that form-js name; empty when it is none of ours. */
    static Optional<ComponentType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.inJson().equals(name))
                .findFirst();
    }

    String inJson() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the property means something here; {@code validate.x} for a validation. */
    boolean honours(String property) {
        return honoured.contains(property);
    }

    /** Whether a person fills it in. */
    public boolean isField() {
        return kind == Kind.FIELD || isChoice();
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE || kind == Kind.CHOICES;
    }

    /** Whether its value is a list of chosen values. */
    public boolean isManyChoice() {
        return kind == Kind.CHOICES;
    }

    public boolean isContainer() {
        return kind == Kind.CONTAINER;
    }
}
