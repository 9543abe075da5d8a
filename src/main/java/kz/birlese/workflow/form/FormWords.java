package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a form: under which keys the bundles keep them, and what the form says itself where they do not. Of a form
 * the bundles know at all, every key named here must exist in every language.
 */
public final class FormWords {

    private FormWords() {}

    /** What the keys of a form start with. */
    static String ofForm(FormDefinition form) {
        return "form." + form.id() + ".";
    }

    /** The label, heading or text of a component. */
    public static String label(FormDefinition form, FormComponent component) {
        String name = component.place() != null && !component.isGroup() ? component.place() : component.id();
        return ofForm(form) + name;
    }

    public static String help(FormDefinition form, FormComponent component) {
        return label(form, component) + ".help";
    }

    /** How to answer the question, with an example; longer than a help and folded away. */
    public static String guide(FormDefinition form, FormComponent component) {
        return label(form, component) + ".guide";
    }

    public static String option(FormDefinition form, FormComponent component, String value) {
        return label(form, component) + ".option." + value;
    }

    public static String column(FormDefinition form, FormComponent table, String column) {
        return label(form, table) + ".column." + column;
    }

    /** What follows from sending the form without what it wants. */
    public static String unfinished(FormDefinition form) {
        return "form." + form.id() + ".unfinished";
    }

    /** The rule broken when a text does not match its pattern; its words lie under {@code refusal.<rule>}. */
    static String patternRule(FormDefinition form, FormComponent component) {
        return label(form, component) + ".pattern";
    }

    /** Whether the component speaks: what holds or shows others does when the form gives it a label. */
    public static boolean hasLabel(FormComponent component) {
        return switch (component.type()) {
            case EXPRESSION, SEPARATOR, SPACER -> false;
            case GROUP, DYNAMICLIST, TABLE, DOCUMENTPREVIEW, BUTTON -> hasWords(ownLabel(component));
            default -> true;
        };
    }

    /** What the form itself calls the component, or shows in it; empty when it says nothing. */
    public static String ownLabel(FormComponent it) {
        String said =
                switch (it.type()) {
                    case TEXT -> it.text();
                    case HTML -> it.content();
                    case IMAGE -> it.alt();
                    case DOCUMENTPREVIEW -> hasWords(it.label()) ? it.label() : it.title();
                    case DATETIME -> hasWords(it.label()) ? it.label() : ofParts(it);
                    default -> it.label();
                };
        return said == null ? "" : said;
    }

    /** What a date and a time are called each for itself. */
    private static String ofParts(FormComponent it) {
        return Stream.of(
                        it.asksFor().equals("time") ? null : it.dateLabel(),
                        it.asksFor().equals("date") ? null : it.timeLabel())
                .filter(FormWords::hasWords)
                .collect(Collectors.joining(", "));
    }

    /** The form's own help: a container has none in the schema and says it in a property of its own. */
    public static String ownHelp(FormComponent it) {
        Object said = it.type().isContainer() ? it.properties().get("help") : it.description();
        return said == null ? "" : said.toString();
    }

    public static boolean hasHelp(FormComponent component) {
        return hasWords(ownHelp(component));
    }

    /** Every key the form needs. */
    static List<String> needed(FormDefinition form) {
        Stream<String> unfinished =
                form.all().anyMatch(FormComponent::isWanted) ? Stream.of(unfinished(form)) : Stream.of();
        return Stream.concat(unfinished, form.all().flatMap(component -> needed(form, component)))
                .toList();
    }

    private static Stream<String> needed(FormDefinition form, FormComponent component) {
        List<String> keys = new ArrayList<>();
        if (hasLabel(component)) {
            keys.add(label(form, component));
        }
        if (hasHelp(component)) {
            keys.add(help(form, component));
        }
        if (component.isGuided()) {
            keys.add(guide(form, component));
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
