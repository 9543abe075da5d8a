package kz.birlese.workflow.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The form-js component types, each with the properties version 19 of its schema allows it; {@code validate.x} and
 * {@code appearance.x} for what lies inside. Anything else stops the start: a rule that silently does nothing is worse
 * than none.
 */
public enum ComponentType {
    TEXTFIELD(
            Kind.FIELD,
            "validate.minLength validate.maxLength validate.pattern validate.patternErrorMessage validate.validationType"
                    + " appearance.prefixAdorner appearance.suffixAdorner"),
    TEXTAREA(Kind.FIELD, "validate.minLength validate.maxLength"),
    NUMBER(
            Kind.FIELD,
            "decimalDigits increment serializeToString validate.min validate.max"
                    + " appearance.prefixAdorner appearance.suffixAdorner"),
    DATETIME(Kind.FIELD, "subtype dateLabel timeLabel use24h timeInterval timeSerializingFormat disallowPassedDates"),
    CHECKBOX(Kind.FIELD, ""),
    RADIO(Kind.CHOICE, ""),
    SELECT(Kind.CHOICE, "searchable"),
    CHECKLIST(Kind.CHOICES, ""),
    TAGLIST(Kind.CHOICES, ""),
    FILEPICKER(Kind.FIELD, "accept multiple"),
    EXPRESSION(Kind.COMPUTED, "expression computeOn"),
    GROUP(Kind.CONTAINER, ""),
    DYNAMICLIST(Kind.CONTAINER, "isRepeating defaultRepetitions allowAddRemove disableCollapse nonCollapsedItems"),
    TEXT(Kind.SHOWN, "text"),
    HTML(Kind.SHOWN, "content"),
    IMAGE(Kind.SHOWN, "source alt"),
    TABLE(Kind.SHOWN, "label dataSource columns columnsExpression rowCount"),
    DOCUMENTPREVIEW(Kind.SHOWN, "label title dataSource endpointKey maxHeight"),
    SEPARATOR(Kind.SHOWN, ""),
    SPACER(Kind.SHOWN, "height"),
    BUTTON(Kind.SHOWN, "label action");

    private enum Kind {
        SHOWN("id type conditional layout properties appearance"),
        CONTAINER(SHOWN, "label path showOutline verticalAlignment components"),
        FIELD(SHOWN, "key label description disabled readonly validate defaultValue validate.required"),
        COMPUTED(FIELD, ""),
        CHOICE(FIELD, "values valuesKey valuesExpression"),
        CHOICES(CHOICE, "");

        private final Set<String> allowed;

        Kind(String allowed) {
            this.allowed = words(allowed);
        }

        Kind(Kind base, String more) {
            this.allowed = words(more);
            this.allowed.addAll(base.allowed);
        }
    }

    private final Kind kind;
    private final Set<String> allowed;

    ComponentType(Kind kind, String own) {
        this.kind = kind;
        this.allowed = words(own);
        this.allowed.addAll(kind.allowed);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split(" ")));
    }

    /** The type of that form-js name; empty when it is none of ours. */
    static Optional<ComponentType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.inJson().equals(name))
                .findFirst();
    }

    /** The one name of two words is the one with a capital inside. */
    String inJson() {
        return this == DOCUMENTPREVIEW ? "documentPreview" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether the schema allows the property here. */
    boolean allows(String property) {
        return allowed.contains(property);
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
