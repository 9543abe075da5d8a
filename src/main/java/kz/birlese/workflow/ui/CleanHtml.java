package kz.birlese.workflow.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML as a form may show it: words, lists, tables, links and pictures; nothing that runs, styles, frames or sends.
 * Pictures come from this house or lie in the text itself: one from elsewhere would tell its host who looks at which task
 * and when, so a link stands in its place and nothing is fetched before somebody follows it.
 */
final class CleanHtml {

    /** Some base is needed for addresses within this house to pass; it reaches nobody. */
    private static final String HERE = "https://house.invalid/";

    private static final Pattern OURS = Pattern.compile("/(files|look)/[\\w/-]+(\\.\\w+)?");
    private static final Pattern INSIDE =
            Pattern.compile("data:image/(png|jpeg|gif|webp|svg\\+xml)[;,].*", Pattern.DOTALL);

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("hr", "s", "details", "summary", "figure", "figcaption")
            .removeAttributes("ol", "type")
            .removeAttributes("ul", "type")
            .addAttributes("th", "scope")
            .removeProtocols("a", "href", "ftp", "http")
            .addProtocols("a", "href", "tel")
            .removeProtocols("img", "src", "http")
            .addProtocols("img", "src", "data")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer")
            .addEnforcedAttribute("a", "target", "_blank")
            .preserveRelativeLinks(true);

    private CleanHtml() {}

    static String of(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, HERE);
        dirty.select("img").forEach(CleanHtml::keepOrLink);
        stepDown(dirty);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.select("a:not([href])").unwrap();
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** Whether a picture may be fetched from there. */
    static boolean mayShow(String source) {
        return OURS.matcher(source).matches() || INSIDE.matcher(source).matches();
    }

    /** The page has its own great heading: those of a text follow it, level by level and none left out. */
    private static void stepDown(Document text) {
        List<String> used = text.select("h1, h2, h3, h4, h5, h6").stream()
                .map(Element::normalName)
                .distinct()
                .sorted()
                .toList();
        text.select("h1, h2, h3, h4, h5, h6")
                .forEach(heading -> heading.tagName("h" + Math.min(6, used.indexOf(heading.normalName()) + 2)));
    }

    private static void keepOrLink(Element picture) {
        String source = picture.attr("src").strip();
        if (mayShow(source)) {
            return;
        }
        String words = picture.attr("alt").isBlank() ? source : picture.attr("alt");
        Element instead = new Element(source.startsWith("https://") ? "a" : "span").text(words);
        picture.replaceWith(source.startsWith("https://") ? instead.attr("href", source) : instead);
    }
}
