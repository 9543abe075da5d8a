package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Under which keys the bundles keep the words of a form. Every key named here must exist in every language. */
public final class FormWords {

    private FormWords() {}

    /** The label, heading or text of a component. */
    public static String label(FormDefinition form, FormComponent component) {
        String name = component.place() != null && component.type() != ComponentType.GROUP
                ? component.place()
                : component.id();
        return "form." + form.id() + "." + name;
    }

    public static String help(FormDefinition form, FormComponent component) {
        return label(form, component) + ".help";
    }

    public static String option(FormDefinition form, FormComponent component, String value) {
        return label(form, component) + ".option." + value;
    }

    public static String column(FormDefinition form, FormComponent table, String column) {
        return label(form, table) + ".column." + column;
    }

    /** The rule broken when a text does not match its pattern; its words lie under {@code refusal.<rule>}. */
    static String patternRule(FormDefinition form, FormComponent component) {
        return label(form, component) + ".pattern";
    }

    /** Whether the component speaks: groups and tables do when the form gives them a label. */
    public static boolean hasLabel(FormComponent component) {
        return switch (component.type()) {
            case EXPRESSION, SEPARATOR, SPACER -> false;
            case GROUP, TABLE -> hasWords(component.label());
            default -> true;
        };
    }

    public static boolean hasHelp(FormComponent component) {
        return hasWords(component.description());
    }

    /** Every key the form needs. */
    static List<String> needed(FormDefinition form) {
        return form.all().flatMap(component -> needed(form, component)).toList();
    }

    private static Stream<String> needed(FormDefinition form, FormComponent component) {
        List<String> keys = new ArrayList<>();
        if (hasLabel(component)) {
            keys.add(label(form, component));
        }
        if (hasHelp(component)) {
            keys.add(help(form, component));
        }
        if (component.validate().pattern() != null) {
            keys.add("refusal." + patternRule(form, component));
        }
        component.values().forEach(option -> keys.add(option(form, component, option.value())));
        component.columns().forEach(column -> keys.add(column(form, component, column.key())));
        return keys.stream();
    }

    private static boolean hasWords(String text) {
        return text != null && !text.isBlank();
    }
}
