package kz.birlese.workflow.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import kz.birlese.workflow.library.Thing.Saying;

/** A form as its fields. Where a field stands on the page, and what only parts it from its neighbours, is drawing. */
final class FormFile {

    private static final Set<String> DRAWN_TYPES = Set.of("spacer", "separator");

    private static final Set<String> DRAWN =
            Set.of("layout", "showOutline", "verticalAlignment", "height", "maxHeight", "disableCollapse");

    /** What a tool writes about itself, and what the thing itself is known by. */
    private static final Set<String> UNTOLD = Set.of(
            "id",
            "key",
            "path",
            "components",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "schemaVersion");

    private final JsonNode root;
    private final List<Thing> things = new ArrayList<>();
    private final StringJoiner drawing = new StringJoiner("\n");

    FormFile(byte[] file) {
        try {
            root = new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Contents contents() {
        things.add(new Thing(Part.FORM, root.path("id").asText(), "form", "", says(root, null)));
        fields(root, "", null);
        return new Contents(things, Part.FIELD, Part.FORM, drawing.toString());
    }

    /** @param names of lists and groups with a path, before those of what lies inside */
    private void fields(JsonNode container, String names, String around) {
        for (JsonNode each : container.path("components")) {
            String type = each.path("type").asText();
            String id = names + name(each);
            if (DRAWN_TYPES.contains(type)) {
                drawing.add(type + " " + id + each);
                continue;
            }
            Map<Saying, String> says = says(each, around);
            things.add(new Thing(Part.FIELD, id, type, label(each), says));
            fields(each, each.hasNonNull("path") ? id + "." : names, id);
        }
    }

    private static String name(JsonNode it) {
        for (String property : List.of("key", "path", "id")) {
            if (!it.path(property).asText().isEmpty()) {
                return it.path(property).asText();
            }
        }
        return it.path("type").asText();
    }

    private static String label(JsonNode it) {
        for (String property : List.of("label", "dateLabel", "timeLabel", "title", "alt")) {
            if (!it.path(property).asText().isEmpty()) {
                return it.path(property).asText();
            }
        }
        return "";
    }

    private Map<Saying, String> says(JsonNode it, String around) {
        Map<Saying, String> says = new LinkedHashMap<>();
        if (around != null) {
            says.put(Saying.of(Aspect.WITHIN), around);
        }
        it.properties().forEach(property -> {
            String name = property.getKey();
            if (DRAWN.contains(name)) {
                drawing.add(name(it) + " " + name + "=" + property.getValue());
            } else if (!UNTOLD.contains(name)) {
                tell(says, name, property.getValue());
            }
        });
        return says;
    }

    private static void tell(Map<Saying, String> says, String place, JsonNode value) {
        if (place.equals("values")) {
            value.forEach(option ->
                    says.put(new Saying(Aspect.OPTION, option.path("value").asText()), text(option.path("label"))));
        } else if (place.equals("columns")) {
            value.forEach(column ->
                    says.put(new Saying(Aspect.SHOWN_COLUMN, column.path("key").asText()), text(column.path("label"))));
        } else if (value.isObject()) {
            value.properties().forEach(inner -> tell(says, place + "." + inner.getKey(), inner.getValue()));
        } else if (!value.isNull()) {
            says.put(saying(place), text(value));
        }
    }

    private static String text(JsonNode value) {
        return XmlFile.tidy(value.isValueNode() ? value.asText() : value.toString());
    }

    private static Saying saying(String place) {
        return switch (place) {
            case "label" -> Saying.of(Aspect.NAME);
            case "dateLabel", "timeLabel", "title", "alt" -> new Saying(Aspect.NAME, place);
            case "type" -> Saying.of(Aspect.SORT);
            case "subtype" -> new Saying(Aspect.SORT, place);
            case "text", "content" -> Saying.of(Aspect.TEXT);
            case "description" -> Saying.of(Aspect.HELP);
            case "validate.required" -> Saying.of(Aspect.REQUIRED);
            case "properties.wanted" -> new Saying(Aspect.REQUIRED, "wanted");
            case "valuesKey", "valuesExpression", "dataSource", "columnsExpression" ->
                new Saying(Aspect.EXPRESSION, place);
            case "expression" -> Saying.of(Aspect.EXPRESSION);
            case "conditional.hide" -> Saying.of(Aspect.HIDDEN_WHEN);
            case "readonly", "disabled" -> new Saying(Aspect.READ_ONLY, place);
            case "defaultValue" -> Saying.of(Aspect.FIRST_VALUE);
            case "decimalDigits", "increment", "accept", "multiple", "disallowPassedDates", "allowAddRemove" ->
                new Saying(Aspect.LIMIT, place);
            default ->
                place.startsWith("validate.")
                        ? new Saying(Aspect.LIMIT, place.substring("validate.".length()))
                        : new Saying(Aspect.OTHER, place);
        };
    }
}
