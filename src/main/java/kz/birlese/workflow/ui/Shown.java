package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;

/** What a form shows and nobody fills in: texts, tables, lines and gaps. */
final class Shown implements Widget {

    private final Div frame = new Div();
    private final BiConsumer<Div, FieldState> drawn;
    private Map<String, Object> before = Map.of();

    private Shown(BiConsumer<Div, FieldState> drawn) {
        this.drawn = drawn;
    }

    /** A text may name answers, {@code {amount}}; it follows them. */
    static Widget text(Drawing drawing, FormComponent it) {
        String key = FormWords.label(drawing.form(), it);
        return new Shown((frame, now) -> {
            frame.addClassName("form-text");
            LightText.into(frame, drawing.say().it(key, LightText.plain(now.scope())));
        });
    }

    static Widget table(Drawing drawing, FormComponent it) {
        ShownTable table = new ShownTable(drawing, it);
        return new Shown((frame, now) -> frame.add(table.of(now)));
    }

    static Widget line() {
        return new Shown((frame, now) -> frame.add(new Hr()));
    }

    static Widget gap(FormComponent it) {
        return new Shown((frame, now) -> frame.setHeight((it.height() == null ? 16 : it.height()) + "px"));
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public void apply(FormState state, String path) {
        FieldState now = state.at(path);
        frame.setVisible(!now.hidden());
        if (!now.scope().equals(before)) {
            before = new HashMap<>(now.scope());
            frame.removeAll();
            drawn.accept(frame, now);
        }
    }
}
