package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormWords;

/** A day and a time, local. */
final class MomentInput
        extends Input<DateTimePicker, ComponentValueChangeEvent<DateTimePicker, LocalDateTime>, LocalDateTime> {

    MomentInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new DateTimePicker());
        field.setDatePickerI18n(Calendar.words(drawing.say()));
        field.setStep(Calendar.step(it));
        field.setLocale(Calendar.clock(it));
        field.setDateAriaLabel(part(it.dateLabel(), "form.date.day"));
        field.setTimeAriaLabel(part(it.timeLabel(), "form.date.time"));
    }

    /** A form of this house is spoken of in the person's language. */
    private String part(String own, String ours) {
        boolean foreign = own != null && !drawing.say().knows(FormWords.label(drawing.form(), it));
        return drawing.name(it) + ": " + (foreign ? own : drawing.say().it(ours));
    }

    @Override
    protected Object current() {
        return Calendar.isUnreadable(field) ? Calendar.UNREADABLE : super.current();
    }

    @Override
    protected Object rawOf(LocalDateTime value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected LocalDateTime valueOf(Object raw) {
        try {
            return raw == null ? null : LocalDateTime.parse(raw.toString());
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}
