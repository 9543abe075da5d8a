package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A plain table. Where its place is too narrow for its columns every row becomes a block, each cell under the name of
 * its column: nothing is ever cut off. The roles are written out because such a block would be no table any more to
 * those who listen.
 */
@NamedInterface("tables")
public class Table extends Div {

    private static final int FEW = 2;
    private static final int SOME = 4;

    private final NativeTable table = new NativeTable();
    private final List<String> columns;
    private boolean empty = true;

    public Table(List<String> columns) {
        this.columns = new ArrayList<>(columns);
        addClassNames("table-fit", size(columns.size()));
        table.addClassName("data");
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        NativeTableRow head = role(table.getHead().addRow(), "row");
        columns.forEach(column -> head.add(head(column)));
        add(table);
    }

    /** How much room so many columns need. */
    static String size(int columns) {
        return columns <= FEW ? "few" : columns <= SOME ? "some" : "many";
    }

    private static NativeTableHeaderCell head(String column) {
        NativeTableHeaderCell cell = role(new NativeTableHeaderCell(column), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    public void caption(String text) {
        table.setCaptionText(text);
    }

    /** @param cells one for each column, in their order */
    public void row(List<String> cells) {
        begin(cells);
    }

    /**
     * @param cells one for each column but the last
     * @param press stands in the last column
     */
    public void row(List<String> cells, Component press) {
        NativeTableCell last = cell(columns.get(cells.size()), "");
        last.add(press);
        begin(cells).add(last);
    }

    /** @param parts one for each column, in their order */
    public void rowOf(List<? extends Component> parts) {
        NativeTableRow row = begin(List.of());
        for (int at = 0; at < parts.size(); at++) {
            NativeTableCell cell = cell(columns.get(at), "");
            cell.add(parts.get(at));
            row.add(cell);
        }
    }

    private NativeTableRow begin(List<String> cells) {
        empty = false;
        NativeTableRow row = role(table.getBody().addRow(), "row");
        for (int at = 0; at < cells.size(); at++) {
            row.add(cell(columns.get(at), cells.get(at)));
        }
        return row;
    }

    static NativeTableCell cell(String column, String text) {
        NativeTableCell cell = role(new NativeTableCell(text), "cell");
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }

    public boolean isEmpty() {
        return empty;
    }

    static <C extends HasElement> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
