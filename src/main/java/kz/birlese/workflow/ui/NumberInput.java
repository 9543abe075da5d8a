package kz.birlese.workflow.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.workflow.form.FormComponent;

/** A number, written as people here write it: digits in threes, a comma before decimals. Keeps letters for the refusal. */
final class NumberInput extends TextInput<TextField> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]");
    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d{1,15})(?:[.,](\\d{1,10}))?");
    private static final Pattern THREES = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private static final String GAP = "\u00A0";

    NumberInput(Drawing drawing, FormComponent it) {
        super(drawing, it, new TextField());
        boolean decimals = it.decimalDigits() == null || it.decimalDigits() > 0;
        keyboard(field, decimals ? "decimal" : "numeric");
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
    static String grouped(String typed) {
        Matcher number = NUMBER.matcher(SPACES.matcher(typed).replaceAll(""));
        if (!number.matches()) {
            return typed;
        }
        String whole = THREES.matcher(number.group(2)).replaceAll(GAP);
        return number.group(1) + whole + (number.group(3) == null ? "" : "," + number.group(3));
    }
}
