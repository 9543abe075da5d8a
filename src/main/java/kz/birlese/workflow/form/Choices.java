package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may be chosen in a field, there and then. */
@Component
public class Choices {

    private final Feel feel;

    Choices(Feel feel) {
        this.feel = feel;
    }

    /** One thing to choose. {@code label} is null when nobody but the form or its bundle names it. */
    public record Choice(String value, String label) {}

    /** In the order to show; empty when there is nothing to choose. */
    public List<Choice> of(FieldState field) {
        FormComponent it = field.component();
        if (!it.values().isEmpty()) {
            return it.values().stream()
                    .map(option -> new Choice(option.value(), null))
                    .toList();
        }
        Object source = it.valuesKey() == null
                ? feel.evaluate(it.valuesExpression(), field.scope())
                : Values.at(field.scope(), it.valuesKey());
        List<Choice> choices = new ArrayList<>();
        if (source instanceof List<?> list) {
            list.stream().map(Choices::choice).filter(Choices::isSomething).forEach(choices::add);
        }
        return choices;
    }

    /** What has no label is called by its value. */
    private static Choice choice(Object each) {
        Object value = each instanceof Map<?, ?> map ? map.get("value") : each;
        Object label = each instanceof Map<?, ?> map && map.get("label") != null ? map.get("label") : value;
        return new Choice(text(value), text(label));
    }

    private static boolean isSomething(Choice choice) {
        return !choice.value().isEmpty();
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    boolean offered(FieldState field, String value) {
        return of(field).stream().anyMatch(choice -> choice.value().equals(value));
    }
}
