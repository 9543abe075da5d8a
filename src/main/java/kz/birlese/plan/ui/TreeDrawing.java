package kz.birlese.plan.ui;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A tree as a picture: what it leads to above, what it comes from below, the middle between them. */
final class TreeDrawing {

    private static final int WIDE = 190;
    private static final int GAP = 18;
    private static final int LINE = 17;
    private static final int EDGE = 2;
    private static final int BETWEEN = 44;
    private static final int MOST_LINES = 6;
    private static final int LETTERS = 21;

    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final int high;

    private TreeDrawing(String middle, List<String> above, List<String> below) {
        this.width = Math.max(1, Math.max(above.size(), below.size())) * (WIDE + GAP) + GAP;
        int most = Stream.of(above, below, List.of(middle))
                .flatMap(List::stream)
                .mapToInt(text -> lines(text).size())
                .max()
                .orElse(1);
        this.high = most * LINE + LINE;
        int step = high + BETWEEN;
        row(above, EDGE, EDGE + high, EDGE + step);
        row(below, EDGE + 2 * step, EDGE + 2 * step, EDGE + step + high);
        box(middle, (width - WIDE) / 2, EDGE + step, "trunk");
    }

    /** The picture says nothing to those who listen: the same stands in the list beside it. */
    static Svg of(String middle, List<String> above, List<String> below) {
        TreeDrawing drawn = new TreeDrawing(middle, above, below);
        int height = 3 * drawn.high + 2 * BETWEEN + 2 * EDGE;
        return new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                        .formatted(drawn.width, height, drawn.width)
                + " class=\"problem-tree\" aria-hidden=\"true\" focusable=\"false\">" + drawn.svg + "</svg>");
    }

    /** Boxes side by side, each with a line from {@code from} to {@code to}, where the middle is. */
    private void row(List<String> texts, int top, int from, int to) {
        int left = (width - texts.size() * (WIDE + GAP) + GAP) / 2;
        for (String text : texts) {
            svg.append("<path d=\"M%d %d V%d H%d V%d\"/>"
                    .formatted(left + WIDE / 2, from, (from + to) / 2, width / 2, to));
            box(text, left, top, "branch");
            left += WIDE + GAP;
        }
    }

    private void box(String text, int left, int top, String kind) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                .formatted(kind, left, top, WIDE, high));
        int y = top + LINE + EDGE;
        for (String line : lines(text)) {
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>".formatted(left + GAP / 2, y, escaped(line)));
            y += LINE;
        }
    }

    /** Words are not broken; what does not fit ends in dots, since the list has it whole. */
    private static List<String> lines(String text) {
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
