package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.workflow.KeepCalendar;
import kz.birlese.workflow.Say;

/** Asks for a day, whether people work on it, and why; a refusal shows at its field and what was typed stays. */
class SpecialDayForm extends Div {

    private final transient KeepCalendar calendar;
    private final transient Consumer<LocalDate> added;
    private final DatePicker day = new DatePicker();
    private final RadioButtonGroup<Boolean> works = new RadioButtonGroup<>();
    private final TextField kk = new TextField();
    private final TextField ru = new TextField();
    private final TextField en = new TextField();
    private final FieldErrors errors;

    SpecialDayForm(KeepCalendar calendar, Words words, Say say, Consumer<LocalDate> added) {
        this.calendar = calendar;
        this.added = added;
        this.errors = new FieldErrors(words);
        addClassNames("card", "stack");
        day.setLabel(say.it("calendar.day"));
        day.setI18n(Calendar.words(say));
        day.setLocale(say.language().locale());
        // On a phone the calendar would otherwise open over the refusal that the focus comes with.
        day.setAutoOpen(false);
        day.setManualValidation(true);
        errors.on("day", day);
        works.setLabel(say.it("calendar.kind"));
        works.setItems(false, true);
        works.setItemLabelGenerator(each -> say.it(each ? "calendar.works" : "calendar.off"));
        works.setValue(false);
        reason(say, "kk", kk);
        reason(say, "ru", ru);
        reason(say, "en", en);
        Button send = new Button(say.it("calendar.add"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(send);
        actions.addClassName("actions");
        add(new H2(say.it("calendar.new")), errors, day, works, kk, ru, en, actions);
    }

    private void reason(Say say, String language, TextField field) {
        field.setLabel(say.it("calendar.reason." + language));
        field.setManualValidation(true);
        errors.on(language, field);
    }

    private void send() {
        if (errors.attempt(
                () -> calendar.add(day.getValue(), works.getValue(), kk.getValue(), ru.getValue(), en.getValue()))) {
            LocalDate chosen = day.getValue();
            day.clear();
            List.of(kk, ru, en).forEach(TextField::clear);
            added.accept(chosen);
        }
    }
}
