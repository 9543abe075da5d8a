package kz.birlese.workflow.ui;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.birlese.workflow.form.Contents;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/** Texts a form from elsewhere brings along, in markdown or HTML. What people typed stands in them as plain text. */
final class OwnText {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}]");

    private OwnText() {}

    /** Clean HTML of a text in markdown. */
    static String markdown(Drawing drawing, String text, Map<String, Object> scope) {
        String filled = Contents.isMoving(text)
                ? drawing.contents().text(text, scope, value -> SIGNS.matcher(drawing.written(value))
                        .replaceAll("\\\\$0"))
                : text;
        return CleanHtml.of(RENDERER.render(MARKDOWN.parse(filled)));
    }

    /** Clean HTML of a text in HTML. */
    static String html(Drawing drawing, String text, Map<String, Object> scope) {
        String filled = Contents.isMoving(text)
                ? drawing.contents().text(text, scope, value -> Entities.escape(drawing.written(value)))
                : text;
        return CleanHtml.of(filled);
    }
}
