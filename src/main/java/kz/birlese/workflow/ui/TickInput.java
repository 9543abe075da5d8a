package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import kz.birlese.workflow.form.FormComponent;

/** A box to tick. */
final class TickInput extends Input<Checkbox, ComponentValueChangeEvent<Checkbox, Boolean>, Boolean> {

    TickInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new Checkbox());
    }

    @Override
    protected String spoken(Boolean ticked) {
        return drawing.say().it("form.ticked");
    }

    @Override
    protected Object rawOf(Boolean value) {
        return value;
    }

    @Override
    protected Boolean valueOf(Object raw) {
        return Boolean.TRUE.equals(raw);
    }
}
