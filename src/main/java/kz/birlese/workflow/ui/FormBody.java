package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.FormWords;
import kz.birlese.workflow.form.Values;

/** The components of a form, or of one row of a list, laid out in rows of sixteen columns. */
final class FormBody {

    /** @param within keys of groups with a path, put before the component's own */
    private record Placed(String within, FormComponent it, Widget widget) {
        String name() {
            return within + it.name();
        }

        String below(String path) {
            return path.substring(name().length());
        }
    }

    private final List<Placed> widgets = new ArrayList<>();
    private final Drawing drawing;
    private Map<String, Object> scope;

    FormBody(Drawing drawing, List<FormComponent> components, HasComponents into) {
        this.drawing = drawing;
        this.scope = Map.of();
        lay(drawing, components, "", into);
    }

    private void lay(Drawing drawing, List<FormComponent> components, String within, HasComponents into) {
        Map<String, List<FormComponent>> rows = new LinkedHashMap<>();
        for (FormComponent each : components) {
            boolean alone = each.layout() == null || each.layout().row() == null;
            rows.computeIfAbsent(alone ? "~" + each.id() : each.layout().row(), row -> new ArrayList<>())
                    .add(each);
        }
        rows.values().forEach(row -> into.add(row(drawing, row, within)));
    }

    private Div row(Drawing drawing, List<FormComponent> row, String within) {
        Div line = Drawing.named(new Div(), "form-row");
        int said = row.stream().mapToInt(FormBody::columns).sum();
        long silent = row.stream().filter(each -> columns(each) == 0).count();
        for (FormComponent each : row) {
            Component drawn = guided(drawing, each, draw(drawing, each, within));
            long columns = columns(each) > 0 ? columns(each) : Math.max(2, (16 - said) / silent);
            drawn.getElement().getStyle().set("--columns", String.valueOf(columns));
            line.add(drawn);
        }
        return line;
    }

    /** With the guide to answering it below, where the house has one. */
    private static Component guided(Drawing drawing, FormComponent it, Component drawn) {
        String key = FormWords.guide(drawing.form(), it);
        if (!it.isGuided() || !drawing.say().knows(key)) {
            return drawn;
        }
        Div words = Drawing.named(new Div(), "form-text");
        LightText.into(words, drawing.say().it(key));
        NativeDetails guide = new NativeDetails(drawing.say().it("form.guide"), words);
        return Drawing.named(new Div(drawn, guide), "form-guided");
    }

    private static int columns(FormComponent it) {
        return it.layout() == null || it.layout().columns() == null
                ? 0
                : it.layout().columns();
    }

    private Component draw(Drawing drawing, FormComponent it, String within) {
        Widget widget = widget(drawing, it);
        widgets.add(new Placed(within, it, widget));
        if (widget instanceof GroupBox group) {
            lay(
                    FormWords.hasLabel(it) ? drawing.deeper() : drawing,
                    it.components(),
                    it.path() == null ? within : within + it.path() + ".",
                    group.inside());
        }
        return widget.component();
    }

    private static Widget widget(Drawing drawing, FormComponent it) {
        return switch (it.type()) {
            case TEXTFIELD ->
                Boolean.TRUE.equals(it.readonly()) ? TextInput.shown(drawing, it) : TextInput.line(drawing, it);
            case TEXTAREA -> TextInput.area(drawing, it);
            case NUMBER -> new NumberInput(drawing, it);
            case DATETIME -> moment(drawing, it);
            case CHECKBOX -> new TickInput(drawing, it);
            case RADIO -> OneChoice.buttons(drawing, it);
            case SELECT -> it.searchable() ? OneChoice.searchable(drawing, it) : OneChoice.list(drawing, it);
            case CHECKLIST -> ManyChoice.boxes(drawing, it);
            case TAGLIST -> ManyChoice.tags(drawing, it);
            case FILEPICKER -> new FilesInput(drawing, it);
            case GROUP -> new GroupBox(drawing, it);
            case DYNAMICLIST -> it.isList() ? new RowsInput(drawing, it) : new GroupBox(drawing, it);
            case TEXT -> Shown.text(drawing, it);
            case HTML -> Shown.html(drawing, it);
            case IMAGE -> Shown.image(drawing, it);
            case TABLE -> Shown.table(drawing, it);
            case DOCUMENTPREVIEW -> Shown.documents(drawing, it);
            case BUTTON -> new FormButton(drawing, it);
            case SEPARATOR -> Shown.line();
            case SPACER -> Shown.gap(it);
            case EXPRESSION -> Shown.nothing();
        };
    }

    private static Widget moment(Drawing drawing, FormComponent it) {
        return switch (it.asksFor()) {
            case "time" -> new TimeInput(drawing, it);
            case "datetime" -> new MomentInput(drawing, it);
            default -> new DateInput(drawing, it);
        };
    }

    /** What has been filled in; null for what is empty. */
    Map<String, Object> raw() {
        Map<String, Object> raw = new LinkedHashMap<>();
        widgets.stream()
                .filter(placed -> placed.it().type().isField() || placed.it().isList())
                .forEach(
                        placed -> Values.put(raw, placed.name(), placed.widget().raw()));
        return raw;
    }

    void show(Map<String, Object> raw) {
        widgets.forEach(placed -> placed.widget().show(Values.at(raw, placed.name())));
    }

    /** @param path before the names of this body's components */
    void apply(FormState state, String path) {
        widgets.forEach(placed -> placed.widget().apply(state, path + placed.name()));
        if (!widgets.isEmpty()) {
            scope = state.at(path + widgets.get(0).name()).scope();
        }
    }

    /** The widget at the path; empty when the screen has none. */
    Optional<Widget> at(String path) {
        return on(path).flatMap(placed -> placed.widget().at(placed.below(path)));
    }

    /** Where the path comes among the components; before all of them when there is no such component. */
    int place(String path) {
        return path == null ? -1 : on(path).map(widgets::indexOf).orElse(-1);
    }

    /** Makes again what lay at the path and somebody has removed meanwhile. */
    void makeRoom(String path) {
        on(path).ifPresent(placed -> placed.widget().makeRoom(placed.below(path)));
    }

    private Optional<Placed> on(String path) {
        return widgets.stream()
                .filter(placed -> path.equals(placed.name()) || path.startsWith(placed.name() + "["))
                .findFirst();
    }

    /** What stands in values as people read it; nothing where nothing does. */
    String words(Map<String, Object> raw) {
        return widgets.stream()
                .map(placed -> placed.widget().words(Values.at(raw, placed.name())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What people call the field at the path. */
    Optional<String> label(String path) {
        return on(path).map(placed -> placed.widget() instanceof RowsInput rows && !path.equals(placed.name())
                ? rows.label(placed.below(path))
                : drawing.called(placed.it(), scope));
    }

    void focusFirst() {
        widgets.stream()
                .filter(placed -> placed.it().type().isField())
                .findFirst()
                .ifPresent(placed -> placed.widget().focus());
    }

    boolean isBusy() {
        return widgets.stream().anyMatch(placed -> placed.widget().isBusy());
    }

    void clearComplaints() {
        widgets.forEach(placed -> placed.widget().complain(null));
    }
}
