package kz.birlese.workflow.form;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One component of a form, as form-js writes it. What the JSON leaves out is null, except lists and maps, which are empty.
 * The words in it ({@code label}, {@code description}, option labels) are what people read of a form from elsewhere; of a
 * form of this house they read the bundles, see {@link FormWords}.
 *
 * <p>An {@code endpointKey} is read over: documents come from our own store and from no address in the data.
 *
 * @param readonly true, false, or FEEL starting with {@code =}
 * @param increment number or digits: a value must be a multiple of it
 * @param multiple true, false, or FEEL
 */
@JsonIgnoreProperties("endpointKey")
public record FormComponent(
        String id,
        ComponentType type,
        String key,
        String path,
        String label,
        String description,
        String text,
        String content,
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
        Object increment,
        boolean serializeToString,
        String subtype,
        String dateLabel,
        String timeLabel,
        Integer timeInterval,
        Boolean use24h,
        String timeSerializingFormat,
        boolean disallowPassedDates,
        String expression,
        String computeOn,
        String accept,
        Object multiple,
        String dataSource,
        List<Column> columns,
        String columnsExpression,
        Number rowCount,
        Number maxHeight,
        String title,
        List<FormComponent> components,
        boolean isRepeating,
        Number defaultRepetitions,
        Boolean allowAddRemove,
        boolean disableCollapse,
        Number nonCollapsedItems,
        boolean showOutline,
        String verticalAlignment,
        Number height,
        String action,
        String source,
        String alt,
        Map<String, Object> properties) {

    private static final Validate NOTHING = new Validate(false, null, null, null, null, null, null, null);
    private static final int USUALLY_SHOWN = 5;

    public FormComponent {
        path = path == null || path.isEmpty() ? null : path;
        validate = validate == null ? NOTHING : validate;
        values = values == null ? List.of() : List.copyOf(values);
        columns = columns == null ? List.of() : List.copyOf(columns);
        components = components == null ? List.of() : List.copyOf(components);
        properties = properties == null ? Map.of() : properties;
    }

    /** What a value must satisfy. Limits are numbers, digits or FEEL; lengths count trimmed characters. */
    public record Validate(
            boolean required,
            Object min,
            Object max,
            Object minLength,
            Object maxLength,
            String pattern,
            String patternErrorMessage,
            String validationType) {}

    public record Option(String value, String label) {}

    public record Column(String key, String label) {}

    /** @param hide true, false, or FEEL */
    public record Conditional(Object hide) {}

    public record Appearance(String prefixAdorner, String suffixAdorner) {}

    /** Components of one {@code row} stand side by side, each {@code columns} of sixteen wide; null shares evenly. */
    public record Layout(String row, Integer columns) {}

    /** Whether rows are the box's to lay out and a person fills them in but neither adds nor removes any. */
    public boolean hasFixedRows() {
        return isList() && Boolean.FALSE.equals(allowAddRemove);
    }

    /** Whether every component inside lives in a row of a list. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean isList() {
        return type == ComponentType.DYNAMICLIST && isRepeating;
    }

    /** Whether the form is incomplete without it, although it may be sent so. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean isWanted() {
        return "true".equals(properties.get("wanted"));
    }

    /** Whether the house has a guide to answering it. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean isGuided() {
        return "true".equals(properties.get("guide"));
    }

    /** Whether it holds others once: a list that does not repeat is no more than that. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean isGroup() {
        return type == ComponentType.GROUP || type == ComponentType.DYNAMICLIST && !isRepeating;
    }

    /** How many rows a list opens with where nothing is laid out. */
    public int firstRows() {
        return defaultRepetitions == null ? 1 : defaultRepetitions.intValue();
    }

    /** How many rows of a list are seen before somebody asks for all. */
    public int rowsSeen() {
        boolean said = nonCollapsedItems != null && nonCollapsedItems.intValue() > 0;
        return disableCollapse ? Integer.MAX_VALUE : said ? nonCollapsedItems.intValue() : USUALLY_SHOWN;
    }

    /** What a field of date and time asks for: {@code date} unless the form says otherwise. */
    public String asksFor() {
        return subtype == null ? "date" : subtype;
    }

    /** Whether times are shown from 00:00 to 23:59, as the country writes them, unless the form says otherwise. */
    public boolean in24Hours() {
        return !Boolean.FALSE.equals(use24h);
    }

    /** Whether pressing it takes back what was typed. */
    public boolean isReset() {
        return type == ComponentType.BUTTON && "reset".equals(action);
    }

    /** Whether an expression is computed when the form is sent and not before. */
    boolean waitsForSending() {
        return "presubmit".equals(computeOn);
    }

    /** What hides it: true, false, FEEL, or null. */
    public Object hide() {
        return conditional == null ? null : conditional.hide();
    }

    /** How paths name it: by its key, or by its id where it has none. */
    public String name() {
        return place() == null || isGroup() ? "~" + id : place();
    }

    /** Where its value lies among its neighbours, or null when it has none. */
    public String place() {
        return key != null ? key : path;
    }
}
