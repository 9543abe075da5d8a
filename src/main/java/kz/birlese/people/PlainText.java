package kz.birlese.people;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A letter as text, for mail programs that show no HTML: one line per paragraph, item or table row. */
final class PlainText {

    private PlainText() {}

    static String of(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parse(html).body().traverse(new Writer(text));
        return text.toString()
                        .replaceAll(" *\\n *", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    private record Writer(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node.nameIs("li")) {
                text.append("\n- ");
            } else if (node.nameIs("td") || node.nameIs("th")) {
                text.append("  ");
            } else if (node.nameIs("br") || node instanceof Element element && element.isBlock()) {
                text.append("\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.nameIs("a") && !node.attr("href").isEmpty()) {
                text.append(": ").append(node.attr("href"));
            } else if (node.nameIs("p") || node.nameIs("h1") || node.nameIs("table") || node.nameIs("ul")) {
                text.append("\n\n");
            }
        }
    }
}
