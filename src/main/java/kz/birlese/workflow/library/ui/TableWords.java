package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
            UnorderedList when = when(row, table);
            rows.line(List.of(
                    new Span((at + 1) + ". " + cells.row(row)),
                    when.getChildren().findAny().isPresent() ? when : list(List.of(say.it("library.table.always"))),
                    then(row, table)));
        }
        return rows;
    }

    private UnorderedList when(Row row, TableSheet table) {
        return list(row, 0, table.inputs(), (column, cell) -> cells.of(column.id(), cell, table.inputs()));
    }

    private UnorderedList then(Row row, TableSheet table) {
        return list(
                row,
                table.inputs().size(),
                table.outputs(),
                (column, cell) -> cells.answer(column, cell, row, table.inputs()));
    }

    /** Behind each line stands what the file says. */
    private UnorderedList list(Row row, int first, List<Column> columns, BiFunction<Column, String, String> words) {
        UnorderedList list = list(List.of());
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            String cell = row.cells().get(first + at);
            if (!cell.isEmpty()) {
                ListItem line = new ListItem(say.it(
                        "library.turn.is", Map.of("aspect", cells.column(column), "value", words.apply(column, cell))));
                line.setTitle(cell);
                list.add(line);
            }
        }
        return list;
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
