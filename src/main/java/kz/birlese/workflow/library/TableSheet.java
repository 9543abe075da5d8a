package kz.birlese.workflow.library;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A decision table to be read.
 *
 * @param hitPolicy which rows count when several hold, as DMN calls it; {@code COLLECT SUM} where figures are gathered
 * @param rows in their order
 */
public record TableSheet(
        String key, String name, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /** @param expression what an input looks at, or the name an output has for the process */
    public record Column(String id, String label, String expression) {}

    /**
     * @param note what its designer wrote about it; empty when nothing
     * @param cells of the inputs and then of the outputs; empty where a cell says nothing
     */
    public record Row(String id, String note, List<String> cells) {}

    public Stream<Column> columns() {
        return Stream.concat(inputs.stream(), outputs.stream());
    }

    /** The table of that key in the file; throws when there is none. */
    static TableSheet of(byte[] file, String key) {
        Element decision = XmlFile.children(XmlFile.root(file), "decision").stream()
                .filter(each -> each.getAttribute("id").equals(key))
                .findFirst()
                .orElseThrow();
        Element table = XmlFile.children(decision, "decisionTable").get(0);
        List<Column> inputs = XmlFile.children(table, "input").stream()
                .map(each -> new Column(
                        each.getAttribute("id"),
                        each.getAttribute("label"),
                        XmlFile.text(XmlFile.children(each, "inputExpression").get(0), "text")))
                .toList();
        List<Column> outputs = XmlFile.children(table, "output").stream()
                .map(each -> new Column(each.getAttribute("id"), each.getAttribute("label"), each.getAttribute("name")))
                .toList();
        List<Row> rows =
                XmlFile.children(table, "rule").stream().map(TableSheet::row).toList();
        return new TableSheet(key, decision.getAttribute("name"), hitPolicy(table), inputs, outputs, rows);
    }

    private static String hitPolicy(Element table) {
        String policy = table.getAttribute("hitPolicy");
        return (policy.isEmpty() ? "UNIQUE" : policy)
                + (table.getAttribute("aggregation").isEmpty() ? "" : " " + table.getAttribute("aggregation"));
    }

    private static Row row(Element row) {
        List<String> cells = Stream.of("inputEntry", "outputEntry")
                .flatMap(sort -> XmlFile.children(row, sort).stream())
                .map(cell -> XmlFile.text(cell, "text"))
                .toList();
        return new Row(row.getAttribute("id"), XmlFile.text(row, "description"), cells);
    }
}
