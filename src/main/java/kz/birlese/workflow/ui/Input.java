package kz.birlese.workflow.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Objects;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.Shape;

/** A form field as one Vaadin field. Knows the difference between what was typed and what a read-only field shows. */
abstract class Input<F extends Component & InputField<E, V> & HasValidationProperties, E extends ValueChangeEvent<V>, V>
        implements Widget {

    /** A draft is at most this much behind the typing, in milliseconds. */
    private static final int SAVE_EVERY = 10_000;

    protected final Drawing drawing;
    protected final FormComponent it;
    protected final F field;
    private boolean readOnly;
    private boolean busy;
    private Object typed;

    Input(Drawing drawing, FormComponent it, F field) {
        this.drawing = drawing;
        this.it = it;
        this.field = field;
        field.setManualValidation(true);
        words(Map.of());
        if (it.validate().required()) {
            require();
        }
        field.setEnabled(!it.disabled());
        field.setWidthFull();
        listen();
    }

    /** A form from elsewhere may name a field by what has been filled in, or leave it without a name. */
    private void words(Map<String, Object> scope) {
        String label = drawing.label(it, scope);
        field.setLabel(label);
        field.setHelperText(drawing.help(it, scope));
        if (label.isEmpty() && field instanceof HasAriaLabel nameless) {
            nameless.setAriaLabel(drawing.name(it));
        }
    }

    /** ARIA knows no group and no button that is required: there the name says it, and the look draws the mark. */
    private void require() {
        if (field instanceof CheckboxGroup<?> || field instanceof DateTimePicker || field instanceof Select<?>) {
            field.getElement().setAttribute("data-required", true);
            if (field instanceof HasAriaLabel group) {
                group.setAriaLabel(drawing.name(it));
            }
        } else {
            field.setRequiredIndicatorVisible(true);
        }
    }

    @SuppressWarnings("unchecked")
    private void listen() {
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typing.setValueChangeTimeout(SAVE_EVERY);
        }
        if (field instanceof FocusNotifier<?> arriving) {
            ((FocusNotifier<Component>) arriving).addFocusListener(event -> busy = true);
        }
        if (field instanceof BlurNotifier<?> leaving) {
            ((BlurNotifier<Component>) leaving).addBlurListener(event -> {
                busy = false;
                leave();
                drawing.left().run();
            });
        }
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                complain(null);
                drawing.changed().run();
            }
        });
    }

    /** Tidies what was typed when the person goes on to the next field. */
    protected void leave() {}

    protected abstract Object rawOf(V value);

    /** The field's value for what was filled in; its empty value when that cannot be shown. */
    protected abstract V valueOf(Object raw);

    /** A value as the person reads it. */
    protected String spoken(V value) {
        return drawing.say().value(value);
    }

    @Override
    public String words(Object raw) {
        V value = valueOf(raw);
        return Objects.equals(value, field.getEmptyValue()) ? "" : spoken(value);
    }

    @Override
    public boolean isBusy() {
        return busy;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Object raw() {
        return readOnly ? typed : current();
    }

    protected Object current() {
        return rawOf(field.getValue());
    }

    @Override
    public void show(Object raw) {
        if (readOnly) {
            typed = raw;
        } else {
            field.setValue(valueOf(raw));
        }
    }

    @Override
    public void apply(FormState state, String path) {
        FieldState now = state.at(path);
        field.setVisible(!now.hidden());
        field.setId("form-" + path);
        if (drawing.hasMovingWords(it)) {
            words(now.scope());
        }
        boolean shown = !now.hidden() && !now.open();
        if (shown && !readOnly) {
            typed = current();
        }
        boolean released = readOnly && !shown;
        readOnly = shown;
        field.setReadOnly(shown);
        if (shown) {
            field.setValue(valueOf(Shape.plain(it, now.value())));
        } else if (released) {
            field.setValue(valueOf(typed));
        }
    }

    @Override
    public void complain(String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }
}
