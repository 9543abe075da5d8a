package kz.birlese.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads {@code .form} files; refuses whatever the schema does not allow or would not be honoured, with file and key. */
@Component
public class FormParser {

    private static final int LATEST_SCHEMA = 19;

    private static final Set<String> OF_FORM = Set.of(
            "$schema",
            "type",
            "id",
            "schemaVersion",
            "executionPlatform",
            "executionPlatformVersion",
            "versionTag",
            "exporter",
            "components");

    private static final Map<String, Set<String>> INSIDE = Map.of(
            "conditional", Set.of("hide"),
            "layout", Set.of("row", "columns"),
            "values", Set.of("value", "label"),
            "columns", Set.of("key", "label"));

    /** What the schema knows and this house does not show, each with the reason. */
    private static final Map<String, String> REFUSED = Map.of(
            "iframe",
            "is refused: it would run a page of another site within ours, and tell that site who is at work on what;"
                    + " link to it in a text instead");

    private final ObjectMapper json = strict();
    private final ComponentCheck check;

    FormParser(Feel feel) {
        this.check = new ComponentCheck(feel);
    }

    /** A number is no text and a text no number. */
    private static ObjectMapper strict() {
        JsonMapper.Builder strict = JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            strict.withCoercionConfig(LogicalType.Textual, texts -> texts.setCoercion(shape, CoercionAction.Fail));
        }
        return strict.build();
    }

    /**
     * The form in the text.
     *
     * @param file named when the form is refused
     * @throws UnfitForm when anything in it is unknown or would not be honoured
     */
    public FormDefinition parse(String file, String text) {
        JsonNode root = tree(file, text);
        root.fieldNames().forEachRemaining(name -> {
            require(OF_FORM.contains(name), file, "form", "property " + name + " is not in the schema");
        });
        String id = root.path("id").asText();
        require(id.matches("\\w[\\w.-]*"), file, "form", "id \"" + id + "\" is no name a task could refer to");
        require("default".equals(root.path("type").asText()), file, id, "type must be \"default\"");
        version(file, id, root.path("schemaVersion"));
        exporter(file, id, root.path("exporter"));
        require(root.path("components").isArray(), file, id, "has no components");
        List<FormComponent> components = components(file, root, id);
        check.all(file, components);
        return new FormDefinition(id, components, fingerprint(text));
    }

    /** Older versions of the schema say nothing that the latest does not know. */
    private static void version(String file, String id, JsonNode version) {
        boolean known =
                version.isMissingNode() || version.isInt() && version.asInt() >= 1 && version.asInt() <= LATEST_SCHEMA;
        require(known, file, id, "schemaVersion must be 1 to " + LATEST_SCHEMA);
    }

    private static void exporter(String file, String id, JsonNode exporter) {
        boolean known = exporter.isMissingNode() || exporter.isObject();
        require(known, file, id, "exporter must be an object");
        exporter.fieldNames()
                .forEachRemaining(name -> require(
                        Set.of("name", "version").contains(name),
                        file,
                        id,
                        "property exporter." + name + " is not in the schema"));
    }

    /** @param within what the ids of components without one are made of */
    private List<FormComponent> components(String file, JsonNode container, String within) {
        List<FormComponent> components = new ArrayList<>();
        for (JsonNode node : container.path("components")) {
            components.add(component(file, node, within + "_" + components.size()));
        }
        return components;
    }

    private FormComponent component(String file, JsonNode node, String anyId) {
        require(node.isObject(), file, name(node), "is no component");
        if (node.path("id").asText().isBlank()) {
            ((ObjectNode) node).put("id", anyId);
        }
        String name = name(node);
        String typeName = node.path("type").asText();
        require(!REFUSED.containsKey(typeName), file, name, "type \"" + typeName + "\" " + REFUSED.get(typeName));
        ComponentType type = ComponentType.named(typeName)
                .orElseThrow(() -> new UnfitForm(file, name, "type \"" + typeName + "\" is not supported"));
        require(
                !(node.path("disabled").isTextual()),
                file,
                name,
                "disabled must be true or false: form-js takes every text for true and evaluates none; use readonly");
        node.fieldNames().forEachRemaining(property -> allowed(file, name, type, property, node.path(property)));
        components(file, node, node.path("id").asText());
        return typed(file, name, node);
    }

    private static void allowed(String file, String name, ComponentType type, String property, JsonNode value) {
        require(
                type.allows(property),
                file,
                name,
                "property " + property + " is not in the schema of " + type.inJson());
        boolean typed = property.equals("validate") || property.equals("appearance");
        Iterable<JsonNode> parts = value.isArray() ? value : List.of(value);
        for (JsonNode part : parts) {
            part.fieldNames().forEachRemaining(inner -> {
                boolean known = typed
                        ? type.allows(property + "." + inner)
                        : INSIDE.getOrDefault(property, Set.of(inner)).contains(inner) || property.equals("components");
                require(
                        known,
                        file,
                        name,
                        "property " + property + "." + inner + " is not in the schema of " + type.inJson());
            });
        }
    }

    private FormComponent typed(String file, String name, JsonNode node) {
        try {
            return json.treeToValue(node, FormComponent.class);
        } catch (JsonProcessingException fault) {
            throw new UnfitForm(file, name, fault.getOriginalMessage());
        }
    }

    private JsonNode tree(String file, String text) {
        try {
            JsonNode root = json.readTree(text);
            require(root instanceof ObjectNode, file, "form", "is no JSON object");
            return root;
        } catch (JsonProcessingException fault) {
            throw new UnfitForm(file, "form", fault.getOriginalMessage());
        }
    }

    private static String name(JsonNode node) {
        JsonNode key = node.path(node.hasNonNull("key") ? "key" : "id");
        return key.isMissingNode() ? "component" : key.asText();
    }

    private static void require(boolean holds, String file, String component, String fault) {
        if (!holds) {
            throw new UnfitForm(file, component, fault);
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
