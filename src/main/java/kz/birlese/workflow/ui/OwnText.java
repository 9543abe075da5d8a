package kz.birlese.workflow.ui;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kz.birlese.workflow.form.Contents;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/**
 * Texts a form from elsewhere brings along, in markdown or HTML. Values put into them stand there as plain text; a text
 * that is one whole expression is its author's to mark up. Clean is what is shown in either case.
 */
final class OwnText {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}]");

    private OwnText() {}

    static String markdown(Drawing drawing, String text, Map<String, Object> scope) {
        String filled =
                filled(drawing, text, scope, words -> SIGNS.matcher(words).replaceAll("\\\\$0"));
        return CleanHtml.of(RENDERER.render(MARKDOWN.parse(filled)));
    }

    static String html(Drawing drawing, String text, Map<String, Object> scope) {
        return CleanHtml.of(filled(drawing, text, scope, Entities::escape));
    }

    private static String filled(
            Drawing drawing, String text, Map<String, Object> scope, UnaryOperator<String> harmless) {
        if (!Contents.isMoving(text)) {
            return text;
        }
        boolean whole = text.startsWith("=");
        return drawing.contents()
                .text(text, scope, value -> whole ? drawing.written(value) : harmless.apply(drawing.written(value)));
    }
}
