package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;

/** A plain table that scrolls by itself where it is wider than the screen. */
class Table extends Div {

    private final NativeTable table = new NativeTable();
    private boolean empty = true;

    Table(String... columns) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        table.addClassName("data");
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            head.addHeaderCell().setText(column);
        }
        head.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        add(table);
    }

    void row(String... cells) {
        empty = false;
        NativeTableRow row = table.getBody().addRow();
        for (String cell : cells) {
            row.addDataCell().setText(cell);
        }
    }

    boolean isEmpty() {
        return empty;
    }
}
