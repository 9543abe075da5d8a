package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;
import kz.birlese.workflow.form.Values;

/** A list of rows, one card each; the person adds and removes them unless the box has laid them out. */
final class RowsInput implements Widget {

    private static final Pattern BELOW = Pattern.compile("\\[(\\d+)]\\.(.+)");

    private final Drawing drawing;
    private final FormComponent it;
    private final Div frame = Drawing.named(new Div(), "form-list");
    private final Div cards = Drawing.named(new Div(), "form-rows");
    private final Div error = Drawing.named(new Div(), "form-error");
    private final Button add;
    private final Button fold = new Button();
    private final List<Card> rows = new ArrayList<>();
    private boolean open;

    RowsInput(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
        this.add = new Button(drawing.say().it("form.row.add"), event -> addByHand());
        add.setAriaLabel(drawing.say().it("form.row.addTo", Map.of("list", drawing.called(it))));
        add.setVisible(!it.hasFixedRows());
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", drawing.called(it));
        GroupBox.align(frame, it);
        if (!drawing.label(it).isEmpty()) {
            HtmlContainer heading = drawing.heading();
            heading.setText(drawing.label(it));
            frame.add(heading);
        }
        if (FormWords.hasHelp(it)) {
            frame.add(Drawing.named(new Paragraph(drawing.help(it)), "form-help"));
        }
        frame.getElement().getClassList().set("outlined", it.showOutline());
        fold.addThemeName("tertiary");
        fold.addClickListener(press -> {
            open = !open;
            fold();
        });
        frame.add(cards, fold, error, add);
    }

    /** Long lists show their first rows; nothing that needs attention stays out of sight. */
    private void fold() {
        int seen = open ? Integer.MAX_VALUE : it.rowsSeen();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).frame.setVisible(i < seen);
        }
        fold.setVisible(rows.size() > it.rowsSeen());
        fold.setText(drawing.say().it(open ? "form.row.fewer" : "form.row.all", Map.of("count", rows.size())));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** What names the row stands in its heading; shown there it is not shown again. */
    private List<FormComponent> drawn() {
        Object named = it.properties().get("rowTitle");
        return it.components().stream()
                .filter(inner -> !inner.name().equals(named) || !Boolean.TRUE.equals(inner.readonly()))
                .toList();
    }

    /** One row as a card. */
    private final class Card {
        private final Div frame = Drawing.named(new Div(), "form-card");
        private final HtmlContainer title = drawing.deeper().heading();
        private final Button remove = new Button(drawing.say().it("form.row.remove"), event -> remove(this));
        private final FormBody body;

        Card() {
            remove.addThemeName("tertiary");
            remove.setVisible(!it.hasFixedRows());
            frame.getElement().setAttribute("role", "group");
            frame.add(Drawing.named(new Div(title, remove), "form-card-head"));
            this.body = new FormBody(drawing.deeper().deeper(), drawn(), frame);
        }

        void name(String name) {
            title.setText(name);
            frame.getElement().setAttribute("aria-label", name);
            remove.setAriaLabel(drawing.say().it("form.row.removeOf", Map.of("row", name)));
        }
    }

    private Card append() {
        Card card = new Card();
        rows.add(card);
        cards.add(card.frame);
        return card;
    }

    private void addByHand() {
        Card card = append();
        open = true;
        card.body.show(firstValues());
        drawing.changed().run();
        card.body.focusFirst();
    }

    private Map<String, Object> firstValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        it.components().stream()
                .filter(each -> each.type().isField() && each.defaultValue() != null)
                .forEach(each -> Values.put(values, each.key(), each.defaultValue()));
        return values;
    }

    private void remove(Card card) {
        rows.remove(card);
        cards.remove(card.frame);
        drawing.changed().run();
        add.focus();
    }

    private String nameOf(int index, FormState state, String path) {
        Object named = it.properties().get("rowTitle");
        Object title = !(named instanceof String)
                ? null
                : it.components().stream()
                        .map(inner -> state.at(path + "[" + index + "]." + inner.name()))
                        .findFirst()
                        .map(FieldState::scope)
                        .map(scope -> scope.get(named))
                        .orElse(null);
        return title == null
                ? drawing.say().it("form.row", Map.of("list", drawing.called(it), "number", index + 1))
                : drawing.say().value(title);
    }

    /** What people call the field at a path below, for example {@code [2].reason}. */
    String label(String below) {
        Matcher parts = BELOW.matcher(below);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) >= rows.size()) {
            return drawing.called(it);
        }
        Card card = rows.get(Integer.parseInt(parts.group(1)));
        return card.title.getText()
                + card.body.label(parts.group(2)).map(label -> ": " + label).orElse("");
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public Object raw() {
        return rows.stream().map(card -> card.body.raw()).toList();
    }

    /** How many rows, and what stands in them. */
    @Override
    public String words(Object raw) {
        List<Map<String, Object>> rows = Values.rows(raw);
        return drawing.say()
                .it(
                        "form.rows",
                        Map.of(
                                "count",
                                rows.size(),
                                "values",
                                rows.stream()
                                        .map(row -> row.values().stream()
                                                .filter(value -> value != null)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))
                                        .collect(Collectors.joining("; "))));
    }

    @Override
    public boolean isBusy() {
        return rows.stream().anyMatch(card -> card.body.isBusy());
    }

    @Override
    public void show(Object raw) {
        rows.clear();
        cards.removeAll();
        Values.rows(raw).forEach(row -> append().body.show(row));
        fold();
    }

    @Override
    public void apply(FormState state, String path) {
        frame.setId("form-" + path);
        frame.setVisible(!state.at(path).hidden());
        if (state.at(path).hidden()) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).name(nameOf(i, state, path));
            rows.get(i).body.apply(state, path + "[" + i + "].");
        }
        fold();
    }

    @Override
    public void complain(String message) {
        error.setText(message == null ? "" : message);
        if (message == null) {
            rows.forEach(card -> card.body.clearComplaints());
        }
    }

    @Override
    public Optional<Widget> at(String below) {
        Matcher parts = BELOW.matcher(below);
        if (!parts.matches()) {
            return Optional.of(this);
        }
        int index = Integer.parseInt(parts.group(1));
        if (index >= it.rowsSeen()) {
            open = true;
            fold();
        }
        return index < rows.size() ? rows.get(index).body.at(parts.group(2)) : Optional.of(this);
    }
}
