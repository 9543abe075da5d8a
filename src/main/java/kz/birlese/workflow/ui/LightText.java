package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A little markdown from our own bundles: paragraphs, {@code # headings}, {@code - lists}, {@code **bold**} and
 * {@code [links](https://…)}. What people typed stands in it as plain text.
 */
final class LightText {

    private static final Pattern SPAN =
            Pattern.compile("\\*\\*(?<bold>[^*]+)\\*\\*|\\[(?<words>[^\\]]+)]\\((?<to>https?://[^)\\s]+|/[^)\\s]*)\\)");

    /** Signs that mean something here, and what stands for them while a person's words pass through. */
    private static final Map<String, String> SIGNS =
            Map.of("*", "\uE000", "[", "\uE001", "#", "\uE002", "-", "\uE003", "\n", "\uE004");

    private LightText() {}

    /** Facts for a text, with the signs in what people typed made harmless. */
    static Map<String, Object> plain(Map<String, Object> facts) {
        Map<String, Object> plain = new HashMap<>(facts);
        plain.replaceAll((name, value) -> value instanceof String text ? covered(text) : value);
        return plain;
    }

    private static String covered(String text) {
        String covered = text;
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            covered = covered.replace(sign.getKey(), sign.getValue());
        }
        return covered;
    }

    private static String uncovered(String text) {
        String uncovered = text;
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            uncovered = uncovered.replace(sign.getValue(), sign.getKey());
        }
        return uncovered;
    }

    static void into(HasComponents frame, String text) {
        UnorderedList list = null;
        for (String line : text.split("\n")) {
            boolean item = line.startsWith("- ");
            if (item && list == null) {
                list = new UnorderedList();
                frame.add(list);
            }
            if (item) {
                list.add(spans(new ListItem(), line.substring(2)));
                continue;
            }
            list = null;
            if (!line.isBlank()) {
                frame.add(block(line));
            }
        }
    }

    private static Component block(String line) {
        Matcher heading = Pattern.compile("#+\\s+(.*)").matcher(line);
        return heading.matches() ? spans(new H3(), heading.group(1)) : spans(new Paragraph(), line);
    }

    private static <C extends Component & HasComponents> C spans(C block, String line) {
        Matcher found = SPAN.matcher(line);
        int done = 0;
        while (found.find()) {
            block.add(new Text(uncovered(line.substring(done, found.start()))));
            block.add(span(found));
            done = found.end();
        }
        block.add(new Text(uncovered(line.substring(done))));
        return block;
    }

    /** A file opens beside the form, so that nothing typed is lost. */
    private static Anchor link(String to, String words) {
        Anchor link = new Anchor(to, words);
        if (to.startsWith("/files/")) {
            link.setRouterIgnore(true);
            link.setTarget("_blank");
        }
        return link;
    }

    private static Component span(Matcher found) {
        if (found.group("bold") == null) {
            return link(uncovered(found.group("to")), uncovered(found.group("words")));
        }
        Span bold = new Span(uncovered(found.group("bold")));
        bold.getStyle().setFontWeight("650");
        return bold;
    }
}
