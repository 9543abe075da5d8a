package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;
import org.jsoup.nodes.Entities;

/** What a form shows and nobody fills in: texts, pictures, tables, lines and gaps. */
final class Shown implements Widget {

    private final Div frame = new Div();
    private final BiConsumer<Div, FieldState> drawn;
    private final boolean seen;
    private Map<String, Object> before;

    private Shown(BiConsumer<Div, FieldState> drawn) {
        this(drawn, true);
    }

    private Shown(BiConsumer<Div, FieldState> drawn, boolean seen) {
        this.drawn = drawn;
        this.seen = seen;
    }

    /** A text may name answers, {@code {amount}}; it follows them. */
    static Widget text(Drawing drawing, FormComponent it) {
        String key = FormWords.label(drawing.form(), it);
        String tone = (String) it.properties().get("tone");
        return new Shown((frame, now) -> {
            frame.addClassName("form-text");
            if (tone != null) {
                frame.addClassNames("notice", tone);
                frame.getElement().setAttribute("role", "status");
            }
            if (drawing.say().knows(key)) {
                LightText.into(frame, drawing.say().it(key, LightText.plain(now.scope())));
            } else {
                frame.add(block(OwnText.markdown(drawing, FormWords.ownLabel(it), now.scope())));
            }
        });
    }

    static Widget html(Drawing drawing, FormComponent it) {
        String key = FormWords.label(drawing.form(), it);
        return new Shown((frame, now) -> {
            frame.addClassName("form-text");
            String clean = drawing.say().knows(key)
                    ? CleanHtml.of(drawing.say().it(key, escaped(now.scope())))
                    : OwnText.html(drawing, FormWords.ownLabel(it), now.scope());
            frame.add(block(clean));
        });
    }

    private static Html block(String clean) {
        return new Html("<div>" + clean + "</div>");
    }

    private static Map<String, Object> escaped(Map<String, Object> facts) {
        Map<String, Object> plain = new HashMap<>(facts);
        plain.replaceAll((name, value) -> value instanceof String text ? Entities.escape(text) : value);
        return plain;
    }

    /** A picture of this house or of the form itself; to one elsewhere there is a link, see {@link CleanHtml}. */
    static Widget image(Drawing drawing, FormComponent it) {
        return new Shown((frame, now) -> {
            frame.addClassName("form-picture");
            String source = it.source() == null
                    ? ""
                    : drawing.own(it.source(), now.scope()).strip();
            String words = drawing.label(it, now.scope());
            frame.add(picture(drawing, source, words));
        });
    }

    private static Component picture(Drawing drawing, String source, String words) {
        if (CleanHtml.mayShow(source)) {
            return new Image(source, words);
        }
        if (!source.startsWith("https://")) {
            return new Span(words);
        }
        Map<String, Object> facts = Map.of("what", words.isEmpty() ? source : words);
        Anchor link = new Anchor(source, drawing.say().it("form.picture.elsewhere", facts), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    static Widget table(Drawing drawing, FormComponent it) {
        ShownTable table = new ShownTable(drawing, it);
        return new Shown(table::draw);
    }

    static Widget documents(Drawing drawing, FormComponent it) {
        ShownDocuments documents = new ShownDocuments(drawing, it);
        return new Shown(documents::draw);
    }

    static Widget line() {
        return new Shown((frame, now) -> frame.add(new Hr()));
    }

    static Widget gap(FormComponent it) {
        return new Shown((frame, now) -> frame.setHeight((it.height() == null ? 16 : it.height()) + "px"));
    }

    /** What is computed has its place in the form and nothing to see. */
    static Widget nothing() {
        return new Shown((frame, now) -> {}, false);
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public void apply(FormState state, String path) {
        FieldState now = state.at(path);
        frame.setVisible(seen && !now.hidden());
        if (!now.scope().equals(before)) {
            before = new HashMap<>(now.scope());
            frame.removeAll();
            drawn.accept(frame, now);
        }
    }
}
