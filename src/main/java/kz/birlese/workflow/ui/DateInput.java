package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.birlese.workflow.form.FormComponent;

/** A day. */
final class DateInput extends Input<DatePicker, ComponentValueChangeEvent<DatePicker, LocalDate>, LocalDate> {

    DateInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new DatePicker());
        field.setI18n(Calendar.words(drawing.say()));
        field.setLocale(drawing.say().language().locale());
    }

    @Override
    protected Object current() {
        return Calendar.isUnreadable(field) ? Calendar.UNREADABLE : super.current();
    }

    @Override
    protected Object rawOf(LocalDate value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected LocalDate valueOf(Object raw) {
        try {
            return raw == null ? null : LocalDate.parse(raw.toString());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
