package kz.birlese.workflow.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One component of a form, as form-js writes it. What the JSON leaves out is null, except lists and maps, which are empty.
 * The words in it ({@code label}, {@code description}, option labels) are for whoever edits the form; people read the
 * bundles, see {@link FormWords}.
 *
 * @param readonly true, false, or FEEL starting with {@code =}
 * @param min see {@link Validate}
 */
public record FormComponent(
        String id,
        ComponentType type,
        String key,
        String path,
        String label,
        String description,
        String text,
        Object readonly,
        boolean disabled,
        Validate validate,
        Object defaultValue,
        List<Option> values,
        String valuesKey,
        String valuesExpression,
        boolean searchable,
        Conditional conditional,
        Appearance appearance,
        Layout layout,
        Integer decimalDigits,
        String subtype,
        String dateLabel,
        String timeLabel,
        Integer timeInterval,
        boolean use24h,
        String timeSerializingFormat,
        boolean disallowPassedDates,
        String expression,
        String computeOn,
        String accept,
        boolean multiple,
        String dataSource,
        List<Column> columns,
        List<FormComponent> components,
        boolean isRepeating,
        Integer defaultRepetitions,
        Boolean allowAddRemove,
        boolean disableCollapse,
        boolean showOutline,
        Integer height,
        Map<String, String> properties) {

    private static final Validate NOTHING = new Validate(false, null, null, null, null, null, null);

    public FormComponent {
        validate = validate == null ? NOTHING : validate;
        values = values == null ? List.of() : List.copyOf(values);
        columns = columns == null ? List.of() : List.copyOf(columns);
        components = components == null ? List.of() : List.copyOf(components);
        properties = properties == null ? Map.of() : Map.copyOf(properties);
    }

    /** What a value must satisfy. {@code min} and {@code max} are numbers or FEEL; lengths count trimmed characters. */
    public record Validate(
            boolean required,
            Object min,
            Object max,
            Integer minLength,
            Integer maxLength,
            String pattern,
            String validationType) {}

    public record Option(String value, String label) {}

    public record Column(String key, String label) {}

    public record Conditional(String hide) {}

    public record Appearance(String prefixAdorner, String suffixAdorner) {}

    /** Components of one {@code row} stand side by side, each {@code columns} of sixteen wide; null shares evenly. */
    public record Layout(String row, Integer columns) {}

    /** Whether rows are the box's to lay out and a person fills them in but neither adds nor removes any. */
    public boolean hasFixedRows() {
        return type == ComponentType.DYNAMICLIST && Boolean.FALSE.equals(allowAddRemove);
    }

    /** Whether every component inside lives in a row of a list. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean isList() {
        return type == ComponentType.DYNAMICLIST;
    }

    /** Whether the field is a date alone. */
    public boolean isDateOnly() {
        return type == ComponentType.DATETIME && "date".equals(subtype);
    }

    /** The FEEL that hides it, or null. */
    public String hide() {
        return conditional == null ? null : conditional.hide();
    }

    /** How paths name it: by its key, or by its id where it has none. */
    public String name() {
        return place() == null || type == ComponentType.GROUP ? "~" + id : place();
    }

    /** Where its value lies among its neighbours, or null when it has none. */
    public String place() {
        return key != null ? key : path;
    }
}
