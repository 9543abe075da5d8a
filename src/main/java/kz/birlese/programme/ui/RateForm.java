package kz.birlese.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Calendar;

/** Asks for a day, its rate and who published it; a refusal shows at its field and what was typed stays. */
class RateForm extends Div {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15})(?:[.,](\\d{1,15}))?");

    private final transient EnterExchangeRate enter;
    private final transient Runnable entered;
    private final DatePicker day = new DatePicker();
    private final TextField rate = new TextField();
    private final TextField source = new TextField();
    private final FieldErrors errors;

    RateForm(EnterExchangeRate enter, Words words, Say say, Runnable entered) {
        this.enter = enter;
        this.entered = entered;
        this.errors = new FieldErrors(words);
        addClassNames("card", "stack");
        day.setI18n(Calendar.words(say));
        day.setLocale(say.language().locale());
        // On a phone the calendar would otherwise open over the refusal that the focus comes with.
        day.setAutoOpen(false);
        rate.getElement().setAttribute("inputmode", "decimal");
        labelled(say);
        Button send = new Button(say.it("exchangeRates.enter"), click -> enter());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(send);
        actions.addClassName("actions");
        add(new H2(say.it("exchangeRates.new")), errors, day, rate, source, actions);
    }

    private void labelled(Say say) {
        day.setLabel(say.it("exchangeRates.day"));
        day.setHelperText(say.it("exchangeRates.day.help"));
        rate.setLabel(say.it("exchangeRates.rate"));
        rate.setHelperText(say.it("exchangeRates.rate.help"));
        source.setLabel(say.it("exchangeRates.source"));
        source.setHelperText(say.it("exchangeRates.source.help"));
        day.setRequiredIndicatorVisible(true);
        rate.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        // Emptied after a rate went in, they would otherwise call themselves wrong.
        day.setManualValidation(true);
        rate.setManualValidation(true);
        source.setManualValidation(true);
        errors.on("day", day);
        errors.on("rate", rate);
        errors.on("source", source);
    }

    private void enter() {
        if (errors.attempt(() -> enter.from(day.getValue(), number(rate.getValue()), source.getValue()))) {
            day.clear();
            rate.clear();
            source.clear();
            entered.run();
        }
    }

    /** As people here write it, with a comma or a point; null for what is no number. */
    private static BigDecimal number(String typed) {
        Matcher number = NUMBER.matcher(SPACES.matcher(typed).replaceAll(""));
        if (!number.matches()) {
            return null;
        }
        return new BigDecimal(number.group(2) == null ? number.group(1) : number.group(1) + "." + number.group(2));
    }
}
