package kz.birlese.plan.ui;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;

/** A tree as a picture: what it leads to above, what it comes from below, the middle between them. */
final class TreeDrawing {

    private static final int WIDE = 190;
    private static final int GAP = 18;
    private static final int LINE = 17;
    private static final int MOST_LINES = 5;
    private static final int LETTERS = 24;
    private static final int HIGH = MOST_LINES * LINE + 18;
    private static final int STEP = HIGH + 50;

    private TreeDrawing() {}

    /** The picture says nothing to those who listen: the same stands in the list beside it. */
    static Svg of(String middle, List<String> above, List<String> below) {
        int width = Math.max(1, Math.max(above.size(), below.size())) * (WIDE + GAP) + GAP;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                        .formatted(width, 2 * STEP + HIGH + 4))
                .append(" class=\"problem-tree\" aria-hidden=\"true\" focusable=\"false\">");
        row(svg, above, width, 2, STEP + 2, HIGH);
        row(svg, below, width, 2 * STEP + 2, STEP + HIGH + 2, 0);
        box(svg, middle, (width - WIDE) / 2, STEP + 2, "trunk");
        return new Svg(svg.append("</svg>").toString());
    }

    /** @param to height at which the line of each box meets the middle */
    private static void row(StringBuilder svg, List<String> texts, int width, int top, int to, int from) {
        int left = (width - texts.size() * (WIDE + GAP) + GAP) / 2;
        for (String text : texts) {
            int centre = left + WIDE / 2;
            int bend = (top + from + to) / 2;
            svg.append("<path d=\"M%d %d V%d H%d V%d\"/>".formatted(centre, top + from, bend, width / 2, to));
            box(svg, text, left, top, "branch");
            left += WIDE + GAP;
        }
    }

    private static void box(StringBuilder svg, String text, int left, int top, String kind) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                .formatted(kind, left, top, WIDE, HIGH));
        int y = top + LINE + 4;
        for (String line : lines(text)) {
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>".formatted(left + 10, y, escaped(line)));
            y += LINE;
        }
    }

    /** Words are not broken; what does not fit ends in dots, since the list has it whole. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        shown.set(MOST_LINES - 1, shown.get(MOST_LINES - 1) + " …");
        return shown;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
