package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import kz.birlese.workflow.form.FormComponent;

/** A day and a time, local, from 00:00 to 23:59. */
final class MomentInput
        extends Input<DateTimePicker, ComponentValueChangeEvent<DateTimePicker, LocalDateTime>, LocalDateTime> {

    MomentInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new DateTimePicker());
        field.setDatePickerI18n(Calendar.words(drawing.say()));
        field.setStep(Duration.ofMinutes(it.timeInterval() == null ? 30 : it.timeInterval()));
        // Russian writes twenty-four hours; not every language's locale does in the browser.
        field.setLocale(Locale.forLanguageTag("ru"));
        field.setDateAriaLabel(drawing.name(it) + ": " + drawing.say().it("form.date.day"));
        field.setTimeAriaLabel(drawing.name(it) + ": " + drawing.say().it("form.date.time"));
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
