package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.Row;
import kz.birlese.workflow.form.Values;

/** One row of a list as a card. To show nothing in it is to remove it. */
final class RowCard implements Widget {

    private final FormComponent list;
    private final String name;
    private final Consumer<RowCard> remove;
    private final Div frame = Drawing.named(new Div(), "form-card");
    private final Div head;
    private final HtmlContainer title;
    private final Div error = Drawing.named(new Div(), "form-error");
    private final Button out;
    private final FormBody body;

    /**
     * @param name of the row, see {@link Row}; the device's own copy of what was typed knows it by this
     * @param remove what removing does
     */
    RowCard(Drawing drawing, FormComponent list, String name, Consumer<RowCard> remove) {
        this.list = list;
        this.name = name;
        this.remove = remove;
        this.title = drawing.deeper().heading();
        this.out = new Button(drawing.say().it("form.row.remove"), event -> remove.accept(this));
        out.addThemeName("tertiary");
        out.setVisible(!list.hasFixedRows());
        this.head = Drawing.named(new Div(title, out), "form-card-head");
        frame.getElement().setAttribute("role", "group").setAttribute("data-row", name);
        frame.add(head, error);
        this.body = new FormBody(drawing.deeper().deeper(), drawn(list), frame);
    }

    /** What names the row stands in its heading; shown there it is not shown again. */
    private static List<FormComponent> drawn(FormComponent list) {
        Object named = list.properties().get("rowTitle");
        return list.components().stream()
                .filter(inner -> !inner.name().equals(named) || !Boolean.TRUE.equals(inner.readonly()))
                .toList();
    }

    String name() {
        return name;
    }

    FormBody body() {
        return body;
    }

    /** What people call the row. */
    String called() {
        return title.getText();
    }

    void call(String words, String removeIt) {
        title.setText(words);
        frame.getElement().setAttribute("aria-label", words);
        out.setAriaLabel(removeIt);
    }

    void setVisible(boolean visible) {
        frame.setVisible(visible);
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public Element precedesNotice() {
        return head.getElement();
    }

    @Override
    public Object raw() {
        return new Row(name, body.raw()).filled(list);
    }

    @Override
    public void show(Object raw) {
        if (raw == null) {
            remove.accept(this);
        } else {
            body.show(Values.map(raw));
        }
    }

    @Override
    public String words(Object raw) {
        return body.words(Values.map(raw));
    }

    @Override
    public void apply(FormState state, String path) {
        body.apply(state, path + ".");
    }

    @Override
    public boolean isBusy() {
        return body.isBusy();
    }

    @Override
    public void complain(String message) {
        error.setText(message == null ? "" : message);
        if (message == null) {
            body.clearComplaints();
        }
    }

    @Override
    public Optional<Widget> at(String below) {
        return below.isEmpty() ? Optional.of(this) : body.at(below.substring(1));
    }

    @Override
    public void makeRoom(String below) {
        if (!below.isEmpty()) {
            body.makeRoom(below.substring(1));
        }
    }
}
