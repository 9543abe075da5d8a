package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.archive.Ruling;
import kz.birlese.workflow.archive.Ruling.Named;
import kz.birlese.workflow.archive.Ruling.Rule;
import org.springframework.stereotype.Service;

/** What a table ruled in words: which rows held, and what it had been asked. */
@Service
class RulingLines {

    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Say say;

    RulingLines(Say say) {
        this.say = say;
    }

    Component of(Ruling ruling) {
        Div lines = new Div();
        if (ruling.ruled().isEmpty()) {
            lines.add(new Paragraph(say.it("ruling.none")));
        } else {
            UnorderedList held = new UnorderedList();
            ruling.ruled().forEach(rule -> held.add(new ListItem(row(rule))));
            lines.add(held);
        }
        UnorderedList asked = new UnorderedList();
        ruling.found().forEach(column -> asked.add(new ListItem(column(column))));
        lines.add(new NativeDetails(say.it("ruling.asked"), asked));
        return lines;
    }

    private String row(Rule rule) {
        return say.itOr("rule." + rule.id(), says(rule.says()));
    }

    private String says(List<Named> outputs) {
        return outputs.stream()
                .map(Named::value)
                .filter(value -> value != null && !value.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String column(Named column) {
        String label = say.itOr("column." + column.id(), column.name());
        return say.it("ruling.column", Map.of("column", label, "value", value(column.value())));
    }

    private Object value(String value) {
        if (value == null || value.isEmpty()) {
            return say.it("ruling.nothing");
        }
        if (value.equals("true") || value.equals("false")) {
            return say.it("ruling." + value);
        }
        return FIGURE.matcher(value).matches() ? new BigDecimal(value) : value;
    }
}
