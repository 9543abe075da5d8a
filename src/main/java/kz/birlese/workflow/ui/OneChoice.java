package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import java.util.function.Consumer;
import kz.birlese.workflow.form.FormComponent;

/** One of several: as buttons to press, or as a list that opens. */
final class OneChoice<
                F extends Component & InputField<E, String> & HasValidationProperties,
                E extends ValueChangeEvent<String>>
        extends ChoiceInput<F, E, String> {

    private final Consumer<List<String>> items;

    private OneChoice(Drawing drawing, FormComponent it, F field, Consumer<List<String>> items) {
        super(drawing, it, field);
        this.items = items;
    }

    static Widget buttons(Drawing drawing, FormComponent it) {
        RadioButtonGroup<String> field = new RadioButtonGroup<>();
        var widget = new OneChoice<>(drawing, it, field, field::setItems);
        field.setItemLabelGenerator(widget::labelOf);
        return widget;
    }

    static Widget list(Drawing drawing, FormComponent it) {
        Select<String> field = new Select<>();
        var widget = new OneChoice<>(drawing, it, field, field::setItems);
        field.setItemLabelGenerator(value -> value == null ? "" : widget.labelOf(value));
        field.setEmptySelectionAllowed(!it.validate().required());
        field.setPlaceholder(drawing.say().it("form.choice.none"));
        return widget;
    }

    static Widget searchable(Drawing drawing, FormComponent it) {
        ComboBox<String> field = new ComboBox<>();
        var widget = new OneChoice<>(drawing, it, field, field::setItems);
        field.setItemLabelGenerator(widget::labelOf);
        field.setPlaceholder(drawing.say().it("form.choice.none"));
        return widget;
    }

    @Override
    protected void offer(List<String> values) {
        items.accept(values);
    }

    @Override
    protected String spoken(String value) {
        return labelOf(value);
    }

    @Override
    public Object fromScreen(Object onScreen) {
        return valueOfLabel(onScreen);
    }

    @Override
    protected Object rawOf(String value) {
        return value;
    }

    @Override
    protected String valueOf(Object raw) {
        return isOffered(raw) ? (String) raw : null;
    }
}
