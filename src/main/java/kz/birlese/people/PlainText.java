package kz.birlese.people;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A letter as text, for mail programs that show no HTML: one line per paragraph, item or row of a table. */
final class PlainText {

    private PlainText() {}

    static String of(String html) {
        StringBuilder text = new StringBuilder();
        Element body = Jsoup.parse(html).body();
        body.select("table").forEach(table -> table.replaceWith(list(table)));
        body.traverse(new Writer(text));
        return text.toString()
                        .replaceAll(" *\\n *", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    /** Without columns every figure needs its name beside it: that of its column, or of its row where that has one. */
    private static Element list(Element table) {
        List<String> heads = table.select("tr:not(:has(td)) th").eachText();
        Element list = new Element("ul");
        table.select("tr:has(td)").forEach(row -> list.appendElement("li").text(line(heads, row)));
        return list;
    }

    private static String line(List<String> heads, Element row) {
        Element name = row.selectFirst("th");
        if (name != null) {
            return name.text() + ": " + String.join("; ", row.select("td").eachText());
        }
        List<String> figures = new ArrayList<>();
        int column = 0;
        for (Element cell : row.select("td")) {
            figures.add(column == 0 ? cell.text() : heads.get(column) + ": " + cell.text());
            column += cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
        }
        return figures.get(0) + " — " + String.join("; ", figures.subList(1, figures.size()));
    }

    private record Writer(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node.nameIs("li")) {
                text.append("\n- ");
            } else if (node.nameIs("br") || node instanceof Element element && element.isBlock()) {
                text.append("\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element link
                    && link.nameIs("a")
                    && !link.attr("href").isEmpty()) {
                text.append(link.text().equals(link.attr("href")) ? "" : ": " + link.attr("href"));
            } else if (node.nameIs("p") || node.nameIs("h1") || node.nameIs("ul")) {
                text.append("\n\n");
            }
        }
    }
}
