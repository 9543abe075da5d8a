package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import kz.birlese.workflow.form.FormComponent;

/** A time of day, local. */
final class TimeInput extends Input<TimePicker, ComponentValueChangeEvent<TimePicker, LocalTime>, LocalTime> {

    TimeInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new TimePicker());
        field.setStep(Calendar.step(it));
        field.setLocale(Calendar.clock(it));
    }

    @Override
    protected Object current() {
        return Calendar.isUnreadable(field) ? Calendar.UNREADABLE : super.current();
    }

    @Override
    protected Object rawOf(LocalTime value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected LocalTime valueOf(Object raw) {
        try {
            return raw == null ? null : LocalTime.parse(raw.toString());
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}
