package kz.birlese.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads {@code .form} files; refuses whatever would not be honoured, with its file and key. */
@Component
public class FormParser {

    private static final int SCHEMA = 19;
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
            "appearance", Set.of("prefixAdorner", "suffixAdorner"),
            "layout", Set.of("row", "columns"));

    private final ObjectMapper json = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private final ComponentCheck check;

    FormParser(Feel feel) {
        this.check = new ComponentCheck(feel);
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
            require(OF_FORM.contains(name), file, "form", "property " + name + " is not honoured");
        });
        String id = root.path("id").asText();
        require(id.matches("[a-z]\\w*"), file, "form", "id \"" + id + "\" is no name of a box");
        require(root.path("schemaVersion").asInt() == SCHEMA, file, id, "schemaVersion must be " + SCHEMA);
        List<FormComponent> components = components(file, root);
        check.all(file, components);
        return new FormDefinition(id, components, fingerprint(text));
    }

    private List<FormComponent> components(String file, JsonNode container) {
        List<JsonNode> nodes = new ArrayList<>();
        container.path("components").forEach(nodes::add);
        return nodes.stream().map(node -> component(file, node)).toList();
    }

    private FormComponent component(String file, JsonNode node) {
        String name = name(node);
        require(node.isObject(), file, name, "is no component");
        require(!node.path("id").asText().isBlank(), file, name, "has no id");
        String typeName = node.path("type").asText();
        ComponentType type = ComponentType.named(typeName)
                .orElseThrow(() -> new UnfitForm(file, name, "type \"" + typeName + "\" is not supported"));
        honoured(file, name, type, node);
        components(file, node);
        return typed(file, name, node);
    }

    private static void honoured(String file, String name, ComponentType type, JsonNode node) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String property = names.next();
            require(type.honours(property), file, name, "property " + property + " is not honoured");
            node.path(property).fieldNames().forEachRemaining(inner -> {
                boolean known = property.equals("validate")
                        ? type.honours("validate." + inner)
                        : INSIDE.getOrDefault(property, Set.of(inner)).contains(inner);
                require(known, file, name, "property " + property + "." + inner + " is not honoured");
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
