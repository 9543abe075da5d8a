package kz.birlese.people;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people read them: digits in threes apart in every language, as the country writes them; before decimals a
 * comma in Kazakh and Russian, a point in English; no zeros that say nothing.
 */
public final class Figures {

    private static final char GAP = '\u00a0';

    private Figures() {}

    public static String of(Language language, Number number) {
        return written(language, number, "#,##0.##########");
    }

    /** An amount of money: whole, or with its hundredths. */
    public static String amount(Language language, BigDecimal amount) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        return written(language, amount, isWhole ? "#,##0" : "#,##0.00");
    }

    /** A share in hundredths, with its sign, which stays on the line of the number. */
    public static String percent(Language language, Number share) {
        return of(language, share) + GAP + '%';
    }

    /** What stands before the decimals. */
    public static char decimalSign(Language language) {
        return language == Language.EN ? '.' : ',';
    }

    private static String written(Language language, Number number, String pattern) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(GAP);
        signs.setDecimalSeparator(decimalSign(language));
        return new DecimalFormat(pattern, signs).format(number);
    }
}
