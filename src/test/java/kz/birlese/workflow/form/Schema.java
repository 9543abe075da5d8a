package kz.birlese.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@code schema/form-19.txt} says, and the smallest sensible component of each type and with each property. */
public final class Schema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<String>> ALLOWED = read();

    /** What a type cannot do without, beside its id and its key. */
    private static final Map<String, String> NEEDS = Map.ofEntries(
            Map.entry("radio", "'values':[{'value':'x','label':'Ex'},{'value':'y','label':'Why'}]"),
            Map.entry("select", "'values':[{'value':'x','label':'Ex'},{'value':'y','label':'Why'}]"),
            Map.entry("checklist", "'values':[{'value':'x','label':'Ex'},{'value':'y','label':'Why'}]"),
            Map.entry("taglist", "'values':[{'value':'x','label':'Ex'},{'value':'y','label':'Why'}]"),
            Map.entry("filepicker", "'multiple':true"),
            Map.entry("expression", "'expression':'=1 + 1'"),
            Map.entry("group", "'components':[{'id':'b','type':'textfield','key':'b','label':'Inner'}]"),
            Map.entry(
                    "dynamiclist",
                    "'path':'l','isRepeating':true,'components':[{'id':'b','type':'textfield','key':'b','label':'Inner'}]"),
            Map.entry("text", "'text':'Words'"),
            Map.entry("html", "'content':'<b>Words</b>'"),
            Map.entry("image", "'source':'/look/none.png','alt':'Picture'"),
            Map.entry("table", "'dataSource':'=rows','columns':[{'key':'k','label':'Kay'}]"),
            Map.entry("documentPreview", "'dataSource':'=papers'"));

    /** A value of each property where every type takes the same. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("id", "'other'"),
            Map.entry("key", "'deep.down'"),
            Map.entry("path", "'deep.down'"),
            Map.entry("disabled", "true"),
            Map.entry("readonly", "'=lock'"),
            Map.entry("conditional.hide", "'=gone'"),
            Map.entry("layout.columns", "5"),
            Map.entry("properties", "{'anything':'goes','deep':{'too':[1]}}"),
            Map.entry("appearance", "{}"),
            Map.entry("validate.required", "true"),
            Map.entry("validate.minLength", "'=least'"),
            Map.entry("validate.maxLength", "5"),
            Map.entry("validate.min", "'=least'"),
            Map.entry("validate.max", "'100'"),
            Map.entry("validate.validationType", "'email'"),
            Map.entry("decimalDigits", "1"),
            Map.entry("increment", "'0.5'"),
            Map.entry("serializeToString", "true"),
            Map.entry("subtype", "'time'"),
            Map.entry("use24h", "false"),
            Map.entry("timeInterval", "15"),
            Map.entry("timeSerializingFormat", "'utc_offset'"),
            Map.entry("disallowPassedDates", "true"),
            Map.entry("values", "[{'value':'n','label':'New'}]"),
            Map.entry("valuesKey", "'list'"),
            Map.entry("valuesExpression", "'=list'"),
            Map.entry("searchable", "true"),
            Map.entry("accept", "'.pdf'"),
            Map.entry("multiple", "'=lock'"),
            Map.entry("expression", "'=2 + 2'"),
            Map.entry("computeOn", "'presubmit'"),
            Map.entry("showOutline", "true"),
            Map.entry("verticalAlignment", "'end'"),
            Map.entry("components", "[{'id':'c','type':'number','key':'c'}]"),
            Map.entry("isRepeating", "false"),
            Map.entry("defaultRepetitions", "3"),
            Map.entry("allowAddRemove", "false"),
            Map.entry("disableCollapse", "true"),
            Map.entry("nonCollapsedItems", "2"),
            Map.entry("dataSource", "'=others'"),
            Map.entry("columns", "[{'key':'m','label':'Em'}]"),
            Map.entry("columnsExpression", "'=heads'"),
            Map.entry("rowCount", "2"),
            Map.entry("maxHeight", "120"),
            Map.entry("height", "30"),
            Map.entry("action", "'reset'"),
            Map.entry("source", "'=\\\"/look/\\\" + name'"),
            Map.entry("content", "'<i>{{name}}</i>'"));

    private Schema() {}

    private static Map<String, List<String>> read() {
        try (InputStream file = Schema.class.getResourceAsStream("/schema/form-19.txt")) {
            Map<String, List<String>> allowed = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(line -> allowed.put(line[0], Arrays.asList(line[1].split(" "))));
            return allowed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Set<String> types() {
        return ALLOWED.keySet();
    }

    public static List<String> allowed(String type) {
        return ALLOWED.get(type);
    }

    /** Every property any type has. */
    public static Set<String> properties() {
        Set<String> all = new TreeSet<>();
        ALLOWED.values().forEach(all::addAll);
        return all;
    }

    /** The smallest component of the type; fields are called a. */
    public static ObjectNode component(String type) {
        String key = ALLOWED.get(type).contains("key") ? ",'key':'a'" : "";
        String more = NEEDS.containsKey(type) ? "," + NEEDS.get(type) : "";
        return (ObjectNode) json("{'id':'a','type':'" + type + "'" + key + more + "}");
    }

    /** The same with a property, and without what the property cannot stand beside. */
    public static ObjectNode with(String type, String property) {
        return with(type, property, property.equals("defaultValue") ? usual(type) : json(value(type, property)));
    }

    public static ObjectNode with(String type, String property, JsonNode value) {
        ObjectNode component = component(type);
        if (property.startsWith("values")) {
            component.remove("values");
        }
        if (property.equals("columnsExpression")) {
            component.remove("columns");
        }
        if (property.equals("validate.patternErrorMessage")) {
            put(component, "validate.pattern", json("'^\\\\\\\\d+$'"));
        }
        put(component, property, value);
        return component;
    }

    private static void put(ObjectNode component, String property, JsonNode value) {
        int dot = property.indexOf('.');
        if (dot < 0) {
            component.set(property, value);
        } else {
            component.withObject("/" + property.substring(0, dot)).set(property.substring(dot + 1), value);
        }
    }

    private static String value(String type, String property) {
        return property.equals("type") ? "'" + type + "'" : VALUES.getOrDefault(property, "'Said'");
    }

    /** What a field of the type may open with. */
    public static JsonNode usual(String type) {
        return json(
                switch (type) {
                    case "number" -> "7";
                    case "checkbox" -> "true";
                    case "datetime" -> "'2026-12-24'";
                    case "radio", "select" -> "'y'";
                    case "checklist", "taglist" -> "['y']";
                    default -> "'Usual'";
                });
    }

    /** Single quotes stand for double ones. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    /** A form nobody in this house wrote, as a modeler exports it. */
    public static String form(JsonNode... components) {
        ObjectNode form = (ObjectNode)
                json(
                        "{'type':'default','id':'elsewhere','schemaVersion':19,'executionPlatform':'Camunda Cloud',"
                                + "'executionPlatformVersion':'8.7.0','exporter':{'name':'Camunda Modeler','version':'5.34.0'}}");
        form.putArray("components").addAll(Arrays.asList(components));
        return form.toString();
    }
}
