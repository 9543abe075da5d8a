package kz.birlese.workflow.form;

import java.util.Collection;
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
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*(\\.\\w+)*");
    private static final Set<String> FILE_TYPES = Set.of(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx");

    private final Feel feel;

    ComponentCheck(Feel feel) {
        this.feel = feel;
    }

    void all(String file, List<FormComponent> components) {
        scope(file, components, new HashSet<>(), false);
    }

    /** Groups without a path share the names of what surrounds them. */
    private void scope(String file, List<FormComponent> components, Set<String> taken, boolean inFreeRows) {
        for (FormComponent each : components) {
            Fault fault = new Fault(file, each.place() == null ? each.id() : each.place());
            one(fault, each);
            if (each.place() != null) {
                fault.unless(KEY.matcher(each.place()).matches(), "is no valid key");
                fault.unless(taken.add(each.place()), "key is used twice");
            }
            fault.unless(
                    !inFreeRows || each.readonly() == null,
                    "readonly is not honoured in rows a person may add and remove: nothing is stored to show");
            boolean freeRows = inFreeRows || each.isList() && !each.hasFixedRows();
            scope(file, each.components(), each.path() == null ? taken : new HashSet<>(), freeRows);
        }
    }

    private void one(Fault fault, FormComponent it) {
        fault.unless(!it.type().isField() && it.type() != ComponentType.EXPRESSION || it.key() != null, "has no key");
        fault.unless(!it.type().isContainer() || !it.components().isEmpty(), "holds no components");
        fault.unless(
                it.layout() == null
                        || it.layout().columns() == null
                        || within(it.layout().columns(), 2, 16),
                "layout.columns must be 2 to 16");
        Set<String> properties = it.isList() ? Set.of("rowTitle") : Set.of();
        fault.unless(
                properties.containsAll(it.properties().keySet()), "properties " + it.properties() + " not honoured");
        expressions(fault, it);
        switch (it.type()) {
            case TEXTFIELD, TEXTAREA -> text(fault, it);
            case DATETIME -> date(fault, it);
            case RADIO, SELECT, CHECKLIST, TAGLIST -> choice(fault, it);
            case DYNAMICLIST -> list(fault, it);
            case TABLE -> table(fault, it);
            case FILEPICKER -> fault.unless(FILE_TYPES.containsAll(Accepted.extensions(it)), "accept: " + it.accept());
            default -> {}
        }
    }

    private void expressions(Fault fault, FormComponent it) {
        fault.unless(
                it.readonly() == null || it.readonly() instanceof Boolean || Feel.isFeel(it.readonly()), "readonly");
        fault.unless(it.hide() == null || Feel.isFeel(it.hide()), "conditional.hide must be FEEL");
        fault.unless(it.type() != ComponentType.EXPRESSION || Feel.isFeel(it.expression()), "expression must be FEEL");
        fault.unless(limit(it.validate().min()) && limit(it.validate().max()), "min and max are numbers or FEEL");
        Stream.of(
                        it.readonly(),
                        it.hide(),
                        it.valuesExpression(),
                        it.expression(),
                        it.dataSource(),
                        it.validate().min(),
                        it.validate().max())
                .filter(Feel::isFeel)
                .forEach(expression -> sound(fault, (String) expression));
    }

    private static boolean limit(Object bound) {
        return bound == null || bound instanceof Number || Feel.isFeel(bound);
    }

    private void sound(Fault fault, String expression) {
        try {
            feel.requireSound(expression);
        } catch (IllegalArgumentException unsound) {
            throw fault.of(unsound.getMessage());
        }
    }

    private static void text(Fault fault, FormComponent it) {
        Integer longest = it.validate().maxLength();
        fault.unless(longest == null || within(longest, 1, LONGEST_TEXT), "maxLength must be 1 to " + LONGEST_TEXT);
        String type = it.validate().validationType();
        fault.unless(type == null || Set.of("", "custom", "email", "phone").contains(type), "validationType " + type);
        try {
            Pattern.compile(Objects.requireNonNullElse(it.validate().pattern(), ""));
        } catch (PatternSyntaxException unsound) {
            throw fault.of(unsound.getMessage());
        }
    }

    private static void date(Fault fault, FormComponent it) {
        fault.unless(
                it.subtype() != null && Set.of("date", "datetime").contains(it.subtype()), "subtype " + it.subtype());
        fault.unless(it.isDateOnly() || it.use24h(), "use24h must be true: times are shown from 00:00 to 23:59");
        fault.unless(
                it.isDateOnly() || "no_timezone".equals(it.timeSerializingFormat()),
                "timeSerializingFormat must be no_timezone: every time is local, in Asia/Aqtau");
    }

    private static void choice(Fault fault, FormComponent it) {
        long sources = Stream.of(it.valuesKey(), it.valuesExpression())
                        .filter(Objects::nonNull)
                        .count()
                + (it.values().isEmpty() ? 0 : 1);
        fault.unless(sources == 1, "needs exactly one of values, valuesKey, valuesExpression");
        fault.unless(
                it.valuesExpression() == null || Feel.isFeel(it.valuesExpression()), "valuesExpression must be FEEL");
        Collection<String> values =
                it.values().stream().map(FormComponent.Option::value).toList();
        fault.unless(values.stream().allMatch(value -> value != null && !value.isBlank()), "an option has no value");
        fault.unless(new HashSet<>(values).size() == values.size(), "an option's value is used twice");
    }

    private static void list(Fault fault, FormComponent it) {
        fault.unless(it.path() != null, "has no path");
        fault.unless(it.isRepeating(), "isRepeating must be true");
        fault.unless(it.defaultRepetitions() == null || within(it.defaultRepetitions(), 0, 50), "defaultRepetitions");
    }

    private static void table(Fault fault, FormComponent it) {
        fault.unless(Feel.isFeel(it.dataSource()), "dataSource must be FEEL");
        fault.unless(!it.columns().isEmpty(), "has no columns");
    }

    private static boolean within(int number, int least, int most) {
        return least <= number && number <= most;
    }

    private record Fault(String file, String component) {
        void unless(boolean holds, String what) {
            if (!holds) {
                throw of(what);
            }
        }

        UnfitForm of(String what) {
            return new UnfitForm(file, component, what);
        }
    }
}
