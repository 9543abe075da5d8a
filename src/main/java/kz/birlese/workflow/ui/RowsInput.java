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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;
import kz.birlese.workflow.form.Row;
import kz.birlese.workflow.form.Values;

/** A list of rows, one card each; the person adds and removes them unless the box has laid them out. */
final class RowsInput implements Widget {

    /** A row by its number or its name, and what lies in it. */
    private static final Pattern BELOW = Pattern.compile("\\[(?:(\\d+)|#(\\w+))](.*)");

    private final Drawing drawing;
    private final FormComponent it;
    private final Div frame = Drawing.named(new Div(), "form-list");
    private final Div cards = Drawing.named(new Div(), "form-rows");
    private final Div error = Drawing.named(new Div(), "form-error");
    private final Button add;
    private final Button fold = new Button();
    private final List<RowCard> rows = new ArrayList<>();
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
            rows.get(i).setVisible(i < seen);
        }
        fold.setVisible(rows.size() > it.rowsSeen());
        fold.setText(drawing.say().it(open ? "form.row.fewer" : "form.row.all", Map.of("count", rows.size())));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private RowCard card(String name) {
        return new RowCard(drawing, it, name, this::remove);
    }

    private RowCard append(String name) {
        RowCard card = card(name);
        rows.add(card);
        cards.add(card.component());
        return card;
    }

    private void addByHand() {
        RowCard card = append(Row.newName());
        open = true;
        card.show(firstValues());
        drawing.changed().run();
        card.body().focusFirst();
    }

    private Map<String, Object> firstValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        it.components().stream()
                .filter(each -> each.type().isField() && each.defaultValue() != null)
                .forEach(each -> Values.put(values, each.key(), each.defaultValue()));
        return values;
    }

    private void remove(RowCard card) {
        rows.remove(card);
        cards.remove(card.component());
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
                ? drawing.say().it("form.row", Map.of("number", index + 1))
                : drawing.say().value(title);
    }

    /** What people call the row or the field at a path below, for example {@code [2].reason}: with the list it is in. */
    String label(String below) {
        return in(
                        below,
                        (card, rest) -> rest.isEmpty()
                                ? inList(card.called())
                                : inList(card.called())
                                        + card.body()
                                                .label(rest.substring(1))
                                                .map(label -> ": " + label)
                                                .orElse(""))
                .orElseGet(() -> drawing.called(it));
    }

    /** Away from its list a row goes by both names. */
    private String inList(String row) {
        return drawing.called(it) + " · " + row;
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public Object raw() {
        return rows.stream().map(RowCard::raw).toList();
    }

    /** How many rows, and what stands in them. */
    @Override
    public String words(Object raw) {
        List<Row> given = Row.of(it, raw);
        String values = given.stream()
                .map(row -> named(row.name())
                        .orElseGet(() -> rows.isEmpty() ? card(row.name()) : rows.get(0))
                        .words(row.values()))
                .collect(Collectors.joining("; "));
        return drawing.say().it("form.rows", Map.of("count", given.size(), "values", values));
    }

    @Override
    public boolean isBusy() {
        return rows.stream().anyMatch(RowCard::isBusy);
    }

    /** Rows that are there already stay where they are, with whoever works in them. */
    @Override
    public void show(Object raw) {
        Map<String, RowCard> before = rows.stream().collect(Collectors.toMap(RowCard::name, Function.identity()));
        rows.clear();
        for (Row row : Row.of(it, raw)) {
            RowCard card = before.containsKey(row.name()) ? before.get(row.name()) : card(row.name());
            rows.add(card);
            card.show(row.values());
        }
        List<Component> shown = rows.stream().map(RowCard::component).toList();
        if (!shown.equals(cards.getChildren().toList())) {
            cards.removeAll();
            cards.add(shown);
        }
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
            String words = nameOf(i, state, path);
            rows.get(i).call(words, drawing.say().it("form.row.removeOf", Map.of("row", inList(words))));
            rows.get(i).apply(state, path + "[" + i + "]");
        }
        fold();
    }

    @Override
    public void complain(String message) {
        error.setText(message == null ? "" : message);
        if (message == null) {
            rows.forEach(card -> card.complain(null));
        }
    }

    /** Empty for a row that is not there. */
    @Override
    public Optional<Widget> at(String below) {
        return below.isEmpty() ? Optional.of(this) : in(below, this::within).flatMap(found -> found);
    }

    private Optional<Widget> within(RowCard card, String rest) {
        if (rows.indexOf(card) >= it.rowsSeen()) {
            open = true;
            fold();
        }
        return card.at(rest);
    }

    /** A row that somebody has removed comes back. */
    @Override
    public void makeRoom(String below) {
        Matcher parts = BELOW.matcher(below);
        if (parts.matches() && parts.group(2) != null && !it.hasFixedRows()) {
            named(parts.group(2)).orElseGet(() -> append(parts.group(2))).makeRoom(parts.group(3));
        }
    }

    private Optional<RowCard> named(String name) {
        return rows.stream().filter(card -> card.name().equals(name)).findFirst();
    }

    private interface InRow<T> {
        T of(RowCard card, String rest);
    }

    private <T> Optional<T> in(String below, InRow<T> work) {
        Matcher parts = BELOW.matcher(below);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<RowCard> card = parts.group(2) == null
                ? rows.stream().skip(Long.parseLong(parts.group(1))).findFirst()
                : named(parts.group(2));
        return card.map(found -> work.of(found, parts.group(3)));
    }
}
