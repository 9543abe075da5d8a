package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What must hold of a component before anybody meets it on a screen. */
final class ComponentCheck {

    static final int LONGEST_TEXT = 20_000;
    private static final Pattern KEY = Pattern.compile("\\w+(\\.\\w+)*");

    private final ExpressionCheck expressions;

    ComponentCheck(Feel feel) {
        this.expressions = new ExpressionCheck(feel);
    }

    void all(String file, List<FormComponent> components) {
        scope(file, components, new HashSet<>());
    }

    /** Groups without a path share the names of what surrounds them. */
    private void scope(String file, List<FormComponent> components, Set<String> taken) {
        for (FormComponent each : components) {
            Fault fault = new Fault(file, each.place() == null ? each.id() : each.place());
            one(fault, each);
            if (each.place() != null) {
                fault.unless(KEY.matcher(each.place()).matches(), "is no valid key");
                fault.unless(each.isGroup() || taken.add(each.place()), "key is used twice");
            }
            scope(file, each.components(), each.path() == null ? taken : new HashSet<>());
        }
    }

    private void one(Fault fault, FormComponent it) {
        fault.unless(!it.type().isField() && it.type() != ComponentType.EXPRESSION || it.key() != null, "has no key");
        fault.unless(
                it.layout() == null
                        || it.layout().columns() == null
                        || within(it.layout().columns(), 2, 16),
                "layout.columns must be 2 to 16");
        fault.among(it.verticalAlignment(), "verticalAlignment", "start", "center", "end");
        expressions.of(fault, it);
        switch (it.type()) {
            case TEXTFIELD, TEXTAREA -> text(fault, it);
            case NUMBER -> number(fault, it);
            case DATETIME -> date(fault, it);
            case CHECKBOX ->
                fault.unless(
                        it.defaultValue() == null || it.defaultValue() instanceof Boolean,
                        "defaultValue must be a boolean");
            case RADIO, SELECT, CHECKLIST, TAGLIST -> choice(fault, it);
            case EXPRESSION -> fault.among(it.computeOn(), "computeOn", "change", "presubmit");
            case DYNAMICLIST -> list(fault, it);
            case TABLE -> table(fault, it);
            case BUTTON -> fault.among(it.action(), "action", "submit", "reset");
            case FILEPICKER -> files(fault, it);
            default -> {}
        }
    }

    private static void text(Fault fault, FormComponent it) {
        saidInText(fault, it);
        BigDecimal longest = Bounds.said(it.validate().maxLength());
        fault.unless(
                longest == null || within(longest.intValue(), 1, LONGEST_TEXT),
                "maxLength must be 1 to " + LONGEST_TEXT);
        fault.among(it.validate().validationType(), "validationType", "", "custom", "email", "phone");
        fault.unless(
                it.validate().patternErrorMessage() == null || it.validate().pattern() != null,
                "patternErrorMessage without a pattern");
        try {
            Pattern.compile(Objects.requireNonNullElse(it.validate().pattern(), ""));
        } catch (PatternSyntaxException unsound) {
            throw fault.of(unsound.getMessage());
        }
    }

    private static void number(Fault fault, FormComponent it) {
        Object first = it.defaultValue();
        fault.unless(
                first == null || first instanceof Number || first instanceof String,
                "defaultValue must be a number or text");
        fault.unless(it.decimalDigits() == null || it.decimalDigits() >= 0, "decimalDigits");
        BigDecimal step = Bounds.said(it.increment());
        fault.unless(it.increment() == null || step != null && step.signum() > 0, "increment must be a number above 0");
    }

    private static void date(Fault fault, FormComponent it) {
        saidInText(fault, it);
        fault.among(it.subtype(), "subtype", "date", "time", "datetime");
        fault.among(it.timeSerializingFormat(), "timeSerializingFormat", "utc_offset", "utc_normalized", "no_timezone");
        fault.unless(it.timeInterval() == null || within(it.timeInterval(), 1, 60), "timeInterval must be 1 to 60");
    }

    private static void saidInText(Fault fault, FormComponent it) {
        fault.unless(it.defaultValue() == null || it.defaultValue() instanceof String, "defaultValue must be a text");
    }

    private static void choice(Fault fault, FormComponent it) {
        long sources = Stream.of(it.valuesKey(), it.valuesExpression())
                        .filter(Objects::nonNull)
                        .count()
                + (it.values().isEmpty() ? 0 : 1);
        fault.unless(sources == 1, "needs exactly one of values, valuesKey, valuesExpression");
        fault.unless(it.valuesKey() == null || it.defaultValue() == null, "defaultValue cannot be told with valuesKey");
        boolean many = it.type().isManyChoice();
        fault.unless(
                it.defaultValue() == null
                        || (many ? it.defaultValue() instanceof List : it.defaultValue() instanceof String),
                many ? "defaultValue must be a list" : "defaultValue must be a text");
        List<String> values =
                it.values().stream().map(FormComponent.Option::value).toList();
        fault.unless(values.stream().allMatch(value -> value != null && !value.isBlank()), "an option has no value");
        fault.unless(new HashSet<>(values).size() == values.size(), "an option's value is used twice");
    }

    private static void list(Fault fault, FormComponent it) {
        fault.unless(!it.isList() || it.path() != null, "has no path to keep its rows under");
        fault.unless(!it.isList() || within(it.firstRows(), 0, Walk.MOST_ROWS), "defaultRepetitions");
    }

    private static void table(Fault fault, FormComponent it) {
        fault.unless(Feel.isFeel(it.dataSource()), "dataSource must be FEEL: anything else shows nothing");
        fault.unless(
                it.columns().isEmpty() != (it.columnsExpression() == null),
                "needs exactly one of columns, columnsExpression");
        fault.unless(it.columns().stream().allMatch(column -> column.key() != null), "a column has no key");
        fault.unless(it.rowCount() == null || it.rowCount().intValue() >= 1, "rowCount must be 1 or more");
    }

    private static void files(Fault fault, FormComponent it) {
        boolean some = Feel.isFeel(it.accept()) || !Accepted.kinds(it.accept()).isEmpty();
        fault.unless(
                some, "accept: " + it.accept() + " leaves no kind of file this house takes, " + Accepted.EVERY_KIND);
    }

    private static boolean within(int number, int least, int most) {
        return least <= number && number <= most;
    }
}
