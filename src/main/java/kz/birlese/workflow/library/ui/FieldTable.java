package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.ComponentType;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormComponent.Validate;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.FormWords;
import kz.birlese.workflow.ui.Table;

/** A form in words: its fields, what each asks for, and the rules an answer must keep. */
@org.springframework.stereotype.Component
class FieldTable {

    private static final int LONG = 140;

    private final Say say;

    FieldTable(Say say) {
        this.say = say;
    }

    Component of(FormDefinition form) {
        Table table = new Table(
                List.of(say.it("library.fields.field"), say.it("library.fields.sort"), say.it("library.fields.rules")));
        form.all()
                .filter(each -> each.type() != ComponentType.SEPARATOR && each.type() != ComponentType.SPACER)
                .forEach(each -> table.line(List.of(
                        new Span(label(form, each)),
                        new Span(sort(each.type().name())),
                        TableWords.list(rules(form, each)))));
        return table;
    }

    /** What a field or its file's word for it is called; short where it is a whole text. */
    String label(FormDefinition form, FormComponent it) {
        String label = say.itOr(FormWords.label(form, it), FormWords.ownLabel(it));
        String plain = label.replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1")
                .replaceAll("[*_#]+", "")
                .replaceAll("<[^>]*>", " ")
                .strip();
        String shown = plain.isEmpty() ? it.name().replace("~", "") : plain;
        return shown.length() > LONG ? shown.substring(0, LONG) + "…" : shown;
    }

    String sort(String type) {
        return say.it("library.field." + type);
    }

    private List<String> rules(FormDefinition form, FormComponent it) {
        List<String> rules = new ArrayList<>();
        if (it.validate().required()) {
            rules.add(say.it("library.fields.required"));
        }
        if (it.isWanted()) {
            rules.add(say.it("library.fields.wanted"));
        }
        if (it.readonly() != null && !it.readonly().equals(false)) {
            rules.add(say.it("library.fields.readOnly"));
        }
        limits(it).forEach((limit, value) -> rules.add(limit(limit, value)));
        options(form, it, rules);
        if (it.hide() != null && !it.hide().equals(false)) {
            rules.add(
                    say.it("library.fields.hiddenWhen", Map.of("says", it.hide().toString())));
        }
        return rules;
    }

    private void options(FormDefinition form, FormComponent it, List<String> rules) {
        if (!it.values().isEmpty()) {
            String options = it.values().stream()
                    .map(option -> say.itOr(
                            FormWords.option(form, it, option.value()),
                            option.label() == null ? option.value() : option.label()))
                    .collect(Collectors.joining(", "));
            rules.add(say.it("library.fields.options", Map.of("options", options)));
        }
        String from = it.valuesKey() != null ? it.valuesKey() : it.valuesExpression();
        if (from != null) {
            rules.add(say.it("library.fields.optionsFrom", Map.of("says", from)));
        }
    }

    private static Map<String, Object> limits(FormComponent it) {
        Validate rules = it.validate();
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("min", rules.min());
        limits.put("max", rules.max());
        limits.put("minLength", rules.minLength());
        limits.put("maxLength", rules.maxLength());
        limits.put("pattern", rules.pattern());
        limits.put("validationType", rules.validationType());
        limits.put("decimalDigits", it.decimalDigits());
        limits.put("increment", it.increment());
        limits.put("accept", it.accept());
        limits.values().removeIf(value -> value == null);
        return limits;
    }

    /** A limit in words; by its own name where the bundles know none. */
    String limit(String limit, Object value) {
        String key = "library.limit." + limit;
        return say.knows(key) ? say.it(key, Map.of("value", value)) : limit + ": " + value;
    }
}
