package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.TableSheet;
import kz.birlese.workflow.library.TableSheet.Column;
import kz.birlese.workflow.library.TableSheet.Row;
import kz.birlese.workflow.ui.Sheet;
import kz.birlese.workflow.ui.Table;

/** A decision table for whoever has never seen one: what each row asks and answers, and what the columns mean. */
@org.springframework.stereotype.Component
class TableWords {

    private final Say say;
    private final CellWords cells;

    TableWords(Say say, CellWords cells) {
        this.say = say;
        this.cells = cells;
    }

    Component of(TableSheet table) {
        Sheet sheet = new Sheet();
        String about = "table." + table.key() + ".about";
        if (say.knows(about)) {
            sheet.words(say.it(about));
        }
        sheet.words(hitPolicy(table.hitPolicy()));
        sheet.heading(say.it("library.table.rows")).with(rows(table));
        sheet.heading(say.it("library.table.columns")).with(columns(table));
        return sheet;
    }

    /** Which rows count, in words. */
    String hitPolicy(String policy) {
        return say.itOr("library.hit." + policy.replace(' ', '_'), policy);
    }

    private Table rows(TableSheet table) {
        Table rows = new Table(
                List.of(say.it("library.table.row"), say.it("library.table.when"), say.it("library.table.then")));
        for (int at = 0; at < table.rows().size(); at++) {
            Row row = table.rows().get(at);
            int asked = table.inputs().size();
            List<String> when = lines(table.inputs(), row.cells().subList(0, asked), table);
            List<String> then = lines(
                    table.outputs(), row.cells().subList(asked, row.cells().size()), table);
            rows.line(List.of(
                    new Span((at + 1) + ". " + cells.row(row)),
                    list(when.isEmpty() ? List.of(say.it("library.table.always")) : when),
                    list(then)));
        }
        return rows;
    }

    private List<String> lines(List<Column> columns, List<String> said, TableSheet table) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (!said.get(at).isEmpty()) {
                lines.add(line(columns.get(at), said.get(at), table));
            }
        }
        return lines;
    }

    private String line(Column column, String cell, TableSheet table) {
        return say.it(
                "library.turn.is",
                Map.of("aspect", cells.column(column), "value", cells.of(column.id(), cell, table.inputs())));
    }

    static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Table columns(TableSheet table) {
        Table columns = new Table(List.of(say.it("library.table.column"), say.it("library.table.column.what")));
        table.inputs().forEach(each -> columns.line(List.of(new Span(cells.column(each)), what("input", each))));
        table.outputs().forEach(each -> columns.line(List.of(new Span(cells.column(each)), what("output", each))));
        return columns;
    }

    private Div what(String sort, Column column) {
        return new Div(say.it("library.table." + sort, Map.of("expression", column.expression())));
    }
}
