package kz.birlese.workflow.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.people.Figures;
import kz.birlese.workflow.form.FormComponent;

/** A number, written as the person's language writes it; either sign of decimals is taken. Keeps letters for the refusal. */
final class NumberInput extends TextInput<TextField> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]");
    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d{1,15})(?:[.,](\\d{1,10}))?");
    private static final Pattern THREES = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private static final String GAP = "\u00A0";
    private static final Pattern IDLE = Pattern.compile("0*$");

    /** Sums follow the figures at this pause in the typing, in milliseconds. */
    private static final int COUNTED_AFTER = 700;

    private final char sign;

    NumberInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new TextField());
        sign = Figures.decimalSign(drawing.say().language());
        boolean decimals = it.decimalDigits() == null || it.decimalDigits() > 0;
        keyboard(field, decimals ? "decimal" : "numeric");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(COUNTED_AFTER);
        field.addClassName("form-amount");
    }

    @Override
    protected void leave() {
        String tidy = grouped(field.getValue());
        if (!tidy.equals(field.getValue())) {
            field.setValue(tidy);
        }
    }

    @Override
    protected String valueOf(Object raw) {
        return grouped(super.valueOf(raw));
    }

    /** What is no plain number stays as it was typed. */
    private String grouped(String typed) {
        Matcher number = NUMBER.matcher(SPACES.matcher(typed).replaceAll(""));
        if (!number.matches()) {
            return typed;
        }
        String whole = THREES.matcher(number.group(2)).replaceAll(GAP);
        String decimals =
                number.group(3) == null ? "" : IDLE.matcher(number.group(3)).replaceFirst("");
        return number.group(1) + whole + (decimals.isEmpty() ? "" : sign + decimals);
    }
}
