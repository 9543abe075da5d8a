package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Limits as a form says them: a number, the same in digits, or FEEL. */
final class Bounds {

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final Feel feel;

    Bounds(Feel feel) {
        this.feel = feel;
    }

    /** The limit there and then; null when there is none. */
    BigDecimal at(Object limit, FieldState field) {
        return said(Feel.isFeel(limit) ? feel.evaluate((String) limit, field.scope()) : limit);
    }

    /** The limit in plain numbers or digits; null when it is neither. */
    static BigDecimal said(Object limit) {
        boolean digits = limit instanceof String text && DIGITS.matcher(text).matches();
        return limit instanceof Number || digits ? new BigDecimal(limit.toString()) : null;
    }
}
