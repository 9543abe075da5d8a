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

    /** One thing to choose. {@code label} is null when the bundle has it, see {@link FormWords#option}. */
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
            list.forEach(each -> choices.add(choice(each)));
        }
        return choices;
    }

    /** The rows of a table, there and then. */
    public List<Map<String, Object>> rows(FieldState table) {
        return Values.rows(feel.evaluate(table.component().dataSource(), table.scope()));
    }

    private static Choice choice(Object each) {
        if (each instanceof Map<?, ?> map) {
            return new Choice(text(map.get("value")), text(map.get("label")));
        }
        return new Choice(text(each), text(each));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    boolean offered(FieldState field, String value) {
        return of(field).stream().anyMatch(choice -> choice.value().equals(value));
    }
}
