package kz.birlese.workflow.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.birlese.workflow.library.Thing.Saying;
import org.w3c.dom.Element;

/** A DMN file as the columns and rows of its tables. */
final class TableFile {

    /** Columns and rows speak for themselves. */
    private static final Set<String> APART = Set.of("input", "output", "rule");

    /** What a modeller keeps for itself: how wide a column is drawn, how a row is folded. */
    private static final Set<String> DRAWN = Set.of("width", "annotationsWidth");

    private final Element root;
    private final List<Thing> things = new ArrayList<>();
    private final StringJoiner drawing = new StringJoiner("\n");

    TableFile(byte[] file) {
        root = XmlFile.root(file);
    }

    Contents contents() {
        for (Element each : XmlFile.children(root)) {
            if (each.getLocalName().equals("decision")) {
                decision(each);
            } else if (each.getLocalName().equals("DMNDI")) {
                XmlFile.tell(each, nothing -> false, (place, value) -> drawing.add(place + "=" + value));
            }
        }
        return new Contents(things, Part.ROW, Part.TABLE, drawing.toString());
    }

    private void decision(Element decision) {
        things.add(thing(Part.TABLE, decision, TableFile::ofTable));
        for (Element table : XmlFile.children(decision, "decisionTable")) {
            List<Element> columns = columns(table).toList();
            columns.forEach(column -> things.add(thing(Part.COLUMN, column, TableFile::ofColumn)));
            XmlFile.children(table, "rule").forEach(row -> things.add(row(row, columns)));
        }
    }

    private static Stream<Element> columns(Element table) {
        return Stream.concat(XmlFile.children(table, "input").stream(), XmlFile.children(table, "output").stream());
    }

    private Thing thing(Part part, Element element, Function<String, Saying> saying) {
        Map<Saying, String> says = new LinkedHashMap<>();
        XmlFile.tell(element, inside -> APART.contains(inside.getLocalName()), (place, value) -> {
            if (DRAWN.contains(place)) {
                drawing.add(element.getAttribute("id") + " " + place + "=" + value);
            } else {
                says.put(saying.apply(place), value);
            }
        });
        String name = element.getAttribute(part == Part.TABLE ? "name" : "label");
        return new Thing(part, element.getAttribute("id"), element.getLocalName(), name, says);
    }

    private static Saying ofTable(String place) {
        return switch (place) {
            case "name" -> Saying.of(Aspect.NAME);
            case "description" -> Saying.of(Aspect.NOTE);
            case "decisionTable/hitPolicy" -> Saying.of(Aspect.HIT_POLICY);
            case "decisionTable/aggregation" -> new Saying(Aspect.HIT_POLICY, "aggregation");
            default -> new Saying(Aspect.ENGINE, place);
        };
    }

    private static Saying ofColumn(String place) {
        return switch (place) {
            case "label" -> Saying.of(Aspect.NAME);
            case "inputExpression/text", "name" -> Saying.of(Aspect.EXPRESSION);
            case "inputExpression/typeRef", "typeRef" -> Saying.of(Aspect.TYPE);
            default -> new Saying(Aspect.ENGINE, place);
        };
    }

    private static Thing row(Element row, List<Element> columns) {
        Map<Saying, String> says = new LinkedHashMap<>();
        List<Element> cells = Stream.concat(
                        XmlFile.children(row, "inputEntry").stream(), XmlFile.children(row, "outputEntry").stream())
                .toList();
        for (int at = 0; at < cells.size(); at++) {
            String text = XmlFile.text(cells.get(at), "text");
            if (!text.isEmpty()) {
                says.put(new Saying(Aspect.CELL, columns.get(at).getAttribute("id")), text);
            }
        }
        String note = XmlFile.text(row, "description");
        if (!note.isEmpty()) {
            says.put(Saying.of(Aspect.NOTE), note);
        }
        return new Thing(Part.ROW, row.getAttribute("id"), row.getLocalName(), note, says);
    }
}
