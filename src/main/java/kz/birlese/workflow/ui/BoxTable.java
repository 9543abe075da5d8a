package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.ProcessPicture;
import kz.birlese.workflow.ProcessPicture.Box;
import kz.birlese.workflow.Say;

/**
 * A live picture in words, a row for each box, in the order a person presses for. Of two versions each cell tells both
 * figures and by how much they differ. What changes is written into its cell: no row moves unless somebody asks for it.
 */
class BoxTable extends Div {

    private static final String NONE = "—";

    private final transient Say say;
    private final transient Lasts lasts;
    private final Integer version;
    private final NativeTable table = new NativeTable();
    private final Map<BoxColumn, NativeTableHeaderCell> heads = new EnumMap<>(BoxColumn.class);
    private final transient Map<String, Row> rows = new LinkedHashMap<>();
    private BoxColumn sortedBy;
    private boolean isDescending;

    /** @param version whose cases a row leads to, or null for those of any */
    BoxTable(Say say, Lasts lasts, Integer version) {
        this.say = say;
        this.lasts = lasts;
        this.version = version;
        addClassNames("table-fit", Table.size(BoxColumn.values().length + 1), "sortable");
        table.addClassName("data");
        Table.role(table, "table");
        Table.role(table.getHead(), "rowgroup");
        Table.role(table.getBody(), "rowgroup");
        NativeTableRow head = Table.role(table.getHead().addRow(), "row");
        head.add(head(new NativeTableHeaderCell(say.it("processes.step"))));
        for (BoxColumn column : BoxColumn.values()) {
            NativeTableHeaderCell cell = head(new NativeTableHeaderCell());
            NativeButton press = new NativeButton(label(column), click -> sort(column));
            press.addClassName("sort");
            cell.add(press);
            heads.put(column, cell);
            head.add(cell);
        }
        add(table);
    }

    /** A row on the screen and what it tells; {@code other} is null unless two versions are compared. */
    private record Row(NativeTableRow line, Map<BoxColumn, NativeTableCell> cells, Box one, Box other) {}

    private static NativeTableHeaderCell head(NativeTableHeaderCell cell) {
        cell.getElement().setAttribute("scope", "col");
        return Table.role(cell, "columnheader");
    }

    void caption(String text) {
        table.setCaptionText(text);
    }

    /** Writes what is so now; boxes that were not there before come last. {@code other} may be null. */
    void show(ProcessPicture one, ProcessPicture other) {
        Map<String, Box> ofOne = byBox(one);
        Map<String, Box> ofOther = byBox(other);
        List<String> all = new ArrayList<>(ofOne.keySet());
        ofOther.keySet().stream().filter(box -> !ofOne.containsKey(box)).forEach(all::add);
        for (String box : all) {
            Row before = rows.get(box);
            Row now = before == null ? row(box) : before;
            rows.put(box, written(now, ofOne.get(box), ofOther.get(box), other != null));
        }
    }

    private static Map<String, Box> byBox(ProcessPicture picture) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        if (picture != null) {
            picture.boxes().forEach(box -> boxes.put(box.box(), box));
        }
        return boxes;
    }

    private Row row(String box) {
        NativeTableRow line = Table.role(table.getBody().addRow(), "row");
        NativeTableCell step = Table.cell(say.it("processes.step"), "");
        RouterLink name = new RouterLink(say.standsAt(box), TrackingView.class);
        name.setQueryParameters(TrackingAddress.write(TrackingFilters.at(box, version)));
        step.add(name);
        line.add(step);
        Map<BoxColumn, NativeTableCell> cells = new EnumMap<>(BoxColumn.class);
        for (BoxColumn column : BoxColumn.values()) {
            NativeTableCell cell = Table.cell(label(column), "");
            cells.put(column, cell);
            line.add(cell);
        }
        return new Row(line, cells, null, null);
    }

    private Row written(Row row, Box one, Box other, boolean isCompared) {
        row.cells().forEach((column, cell) -> cell.setText(isCompared ? both(column, one, other) : words(column, one)));
        row.line().setClassName("is-stuck", isStuck(one) || isStuck(other));
        row.line().setClassName("is-here", isHere(one) || isHere(other));
        return new Row(row.line(), row.cells(), one, other);
    }

    private static boolean isStuck(Box box) {
        return box != null && box.stuck() > 0;
    }

    private static boolean isHere(Box box) {
        return box != null && box.tokens() > 0;
    }

    private String both(BoxColumn column, Box one, Box other) {
        String first = words(column, one);
        if (first.equals(words(column, other))) {
            return NONE.equals(first) ? NONE : say.it("processes.same", Map.of("both", first));
        }
        return say.it(
                "processes.both",
                Map.of(
                        "one", first,
                        "other", words(column, other),
                        "difference", difference(column, one, other)));
    }

    private String words(BoxColumn column, Box box) {
        if (column.isTime()) {
            return lasts.of(column.time(box));
        }
        Number number = column.number(box);
        if (number == null) {
            return NONE;
        }
        return switch (column) {
            case HERE ->
                box.tokens() == box.cases()
                        ? say.value(number)
                        : say.it("processes.tokens", Map.of("tokens", box.tokens(), "cases", box.cases()));
            case CANCELLED -> say.it("processes.percent", Map.of("percent", number));
            default -> say.value(number);
        };
    }

    private String difference(BoxColumn column, Box one, Box other) {
        if (column.isTime()) {
            Duration first = column.time(one);
            return lasts.difference(first, column.time(other));
        }
        Number first = column.number(one);
        Number second = column.number(other);
        if (first == null || second == null) {
            return NONE;
        }
        long more = first.longValue() - second.longValue();
        return more == 0 ? "=" : (more < 0 ? "−" : "+") + say.value(Math.abs(more));
    }

    private String label(BoxColumn column) {
        return say.it("processes.column." + column);
    }

    /** The largest first; pressed again, the smallest. */
    private void sort(BoxColumn column) {
        isDescending = sortedBy != column || !isDescending;
        sortedBy = column;
        heads.forEach((each, cell) -> {
            if (each == column) {
                cell.getElement().setAttribute("aria-sort", isDescending ? "descending" : "ascending");
            } else {
                cell.getElement().removeAttribute("aria-sort");
            }
        });
        Comparator<Row> order = Comparator.comparing(Row::one, column.ascending());
        List<NativeTableRow> lines = rows.values().stream()
                .sorted(isDescending ? order.reversed() : order)
                .map(Row::line)
                .toList();
        table.getBody().removeAllRows();
        lines.forEach(table.getBody()::addRows);
    }
}
