package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormWords;
import kz.birlese.workflow.form.Values;

/** A table of what the box laid out, or of what has been filled in. */
final class ShownTable {

    private final Drawing drawing;
    private final FormComponent it;

    ShownTable(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
    }

    Component of(FieldState now) {
        List<Map<String, Object>> rows = drawing.choices().rows(now);
        if (rows.isEmpty()) {
            return Drawing.named(new Div(drawing.say().it("form.table.empty")), "muted");
        }
        NativeTable table = Drawing.named(new NativeTable(), "data");
        if (FormWords.hasLabel(it)) {
            table.setCaptionText(drawing.label(it));
        }
        table.getHead().add(head());
        rows.forEach(row -> table.getBody().add(line(row)));
        Div frame = Drawing.named(new Div(table), "table-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement()
                .setAttribute(
                        "aria-label",
                        FormWords.hasLabel(it)
                                ? drawing.label(it)
                                : drawing.say().it("form.table"));
        return frame;
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        it.columns().forEach(column -> {
            String words = drawing.say().it(FormWords.column(drawing.form(), it, column.key()));
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return head;
    }

    private NativeTableRow line(Map<String, Object> row) {
        NativeTableRow line = new NativeTableRow();
        it.columns().forEach(column -> {
            Object value = Values.at(row, column.key());
            NativeTableCell cell = new NativeTableCell(drawing.say().value(value));
            if (value instanceof BigDecimal) {
                cell.addClassName("amount");
            }
            line.add(cell);
        });
        return line;
    }
}
