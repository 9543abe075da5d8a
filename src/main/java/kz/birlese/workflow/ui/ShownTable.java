package kz.birlese.workflow.ui;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.Values;

/** A table of what the box laid out, or of what has been filled in; a press on a heading sorts it: up, down, as it was. */
final class ShownTable {

    private final Drawing drawing;
    private final FormComponent it;
    private String sortedBy;
    private boolean downwards;
    private int page;

    ShownTable(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
    }

    void draw(Div frame, FieldState now) {
        frame.removeAll();
        List<Map<String, Object>> rows = drawing.contents().rows(now);
        List<FormComponent.Column> columns = drawing.contents().columns(now);
        String label = drawing.label(it, now.scope());
        if (rows.isEmpty() || columns.isEmpty()) {
            frame.add(Drawing.named(new Div(drawing.say().it("form.table.empty")), "muted"));
            return;
        }
        int pages =
                it.rowCount() == null ? 1 : (rows.size() - 1) / it.rowCount().intValue() + 1;
        page = Math.min(page, pages - 1);
        NativeTable table = Table.role(Drawing.named(new NativeTable(), "data"), "table");
        Table.role(table.getHead(), "rowgroup");
        Table.role(table.getBody(), "rowgroup");
        if (!label.isEmpty()) {
            table.setCaptionText(label);
        }
        table.getHead().add(head(columns, rows.size() > 1, () -> draw(frame, now)));
        onPage(sorted(rows)).forEach(row -> table.getBody().add(line(row, columns)));
        frame.add(fitting(table, label, Table.size(columns.size())));
        if (pages > 1) {
            frame.add(paging(pages, () -> draw(frame, now)));
        }
    }

    private Div fitting(NativeTable table, String label, String size) {
        Div frame = Drawing.named(new Div(table), "table-fit");
        frame.addClassName(size);
        frame.getElement().setAttribute("role", "region");
        frame.getElement()
                .setAttribute("aria-label", label.isEmpty() ? drawing.say().it("form.table") : label);
        return frame;
    }

    private NativeTableRow head(List<FormComponent.Column> columns, boolean sortable, Runnable again) {
        NativeTableRow head = Table.role(new NativeTableRow(), "row");
        for (FormComponent.Column column : columns) {
            String words = drawing.column(it, column);
            NativeTableHeaderCell cell = Table.role(new NativeTableHeaderCell(), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            if (sortable) {
                cell.add(sorting(column.key(), words, again));
                cell.getElement().setAttribute("aria-sort", direction(column.key()));
            } else {
                cell.setText(words);
            }
            head.add(cell);
        }
        return head;
    }

    private Button sorting(String key, String words, Runnable again) {
        Button sort = new Button(words, press -> {
            boolean wasUp = key.equals(sortedBy) && !downwards;
            boolean wasDown = key.equals(sortedBy) && downwards;
            sortedBy = wasDown ? null : key;
            downwards = wasUp;
            page = 0;
            again.run();
        });
        sort.addThemeName("tertiary-inline");
        return sort;
    }

    private String direction(String key) {
        return !key.equals(sortedBy) ? "none" : downwards ? "descending" : "ascending";
    }

    private List<Map<String, Object>> sorted(List<Map<String, Object>> rows) {
        if (sortedBy == null) {
            return rows;
        }
        Comparator<Map<String, Object>> order = Comparator.comparing(row -> cell(row, sortedBy), this::compare);
        return rows.stream().sorted(downwards ? order.reversed() : order).toList();
    }

    /** Numbers and dates by size, words by the alphabet of the language. */
    @SuppressWarnings("unchecked")
    private int compare(Object one, Object other) {
        boolean alike = one instanceof Comparable && other != null && one.getClass() == other.getClass();
        return alike && !(one instanceof String)
                ? ((Comparable<Object>) one).compareTo(other)
                : Collator.getInstance(drawing.say().language().locale())
                        .compare(drawing.written(one), drawing.written(other));
    }

    private List<Map<String, Object>> onPage(List<Map<String, Object>> rows) {
        if (it.rowCount() == null) {
            return rows;
        }
        int size = it.rowCount().intValue();
        return rows.subList(page * size, Math.min(rows.size(), (page + 1) * size));
    }

    private Nav paging(int pages, Runnable again) {
        Span where = new Span(drawing.say().it("form.table.page", Map.of("page", page + 1, "pages", pages)));
        where.getElement().setAttribute("role", "status");
        Nav paging = new Nav(
                turn("form.table.before", -1, page > 0, again),
                where,
                turn("form.table.after", 1, page < pages - 1, again));
        paging.addClassName("form-paging");
        paging.getElement().setAttribute("aria-label", drawing.say().it("form.table"));
        return paging;
    }

    private Button turn(String words, int by, boolean possible, Runnable again) {
        Button turn = new Button(drawing.say().it(words), press -> {
            page += by;
            again.run();
        });
        turn.setEnabled(possible);
        return turn;
    }

    private NativeTableRow line(Map<String, Object> row, List<FormComponent.Column> columns) {
        NativeTableRow line = Table.role(new NativeTableRow(), "row");
        columns.forEach(column -> line.add(drawn(drawing.column(it, column), cell(row, column.key()))));
        return line;
    }

    private Component drawn(String column, Object value) {
        NativeTableCell cell = Table.cell(column, drawing.say().value(value));
        if (value instanceof BigDecimal) {
            cell.addClassName("amount");
        }
        return cell;
    }

    private static Object cell(Map<String, Object> row, String key) {
        return row.containsKey(key) ? row.get(key) : Values.at(row, key);
    }
}
