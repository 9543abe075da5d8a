package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a component shows or takes, there and then, besides what may be chosen: texts, rows, documents, kinds of files. */
@Component
public class Contents {

    private final Feel feel;

    Contents(Feel feel) {
        this.feel = feel;
    }

    /** Whether the text depends on what has been filled in. */
    public static boolean isMoving(String text) {
        return text != null && Feelers.isMoving(text);
    }

    /**
     * A text of the form's own with its values filled in.
     *
     * @param write how a value, null included, is written in this kind of text
     */
    public String text(String text, Map<String, Object> scope, Function<Object, String> write) {
        return new Feelers(feel, write).fill(text, scope);
    }

    /** The rows of a table. */
    public List<Map<String, Object>> rows(FieldState table) {
        return Values.rows(feel.evaluate(table.component().dataSource(), table.scope()));
    }

    /** The columns of a table; those without a key are none. */
    public List<FormComponent.Column> columns(FieldState table) {
        String computed = table.component().columnsExpression();
        if (computed == null) {
            return table.component().columns();
        }
        return Values.rows(feel.evaluate(computed, table.scope())).stream()
                .filter(column -> column.get("key") != null)
                .map(column -> new FormComponent.Column(
                        column.get("key").toString(), String.valueOf(column.getOrDefault("label", column.get("key")))))
                .toList();
    }

    /** Extensions of the files a picker takes. */
    public List<String> kinds(FieldState picker) {
        String accept = picker.component().accept();
        Object said = Feel.isFeel(accept) ? feel.evaluate(accept, picker.scope()) : accept;
        return Accepted.kinds(said instanceof String text ? text : null);
    }

    /** Whether a picker takes more than one file. */
    public boolean takesSeveral(FieldState picker) {
        return feel.holds(picker.component().multiple(), picker.scope());
    }

    /** The ids of the stored files a preview is to show: as a file picker holds them, or as documents with their id. */
    public List<String> documents(FieldState preview) {
        String source = preview.component().dataSource();
        Object found = Feel.isFeel(source) ? feel.evaluate(source, preview.scope()) : null;
        List<String> ids = new ArrayList<>();
        for (Object each : found instanceof List<?> list ? list : found == null ? List.of() : List.of(found)) {
            Object id = each instanceof Map<?, ?> document ? document.get("documentId") : each;
            if (id != null) {
                ids.add(id.toString());
            }
        }
        return ids;
    }
}
