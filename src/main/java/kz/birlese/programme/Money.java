package kz.birlese.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** An amount with its currency, scale 2, rounded half up. Amounts of different currencies do not mix. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public static final Currency KZT = Currency.getInstance("KZT");

    private static final Map<String, String> SIGNS = Map.of("KZT", "₸", "EUR", "€");

    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    public static Money tenge(BigDecimal amount) {
        return new Money(amount, KZT);
    }

    public static Money tenge(long amount) {
        return tenge(BigDecimal.valueOf(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    /** A share of this amount; {@code percent} 20 means one fifth. */
    public Money percent(BigDecimal percent) {
        return new Money(amount.multiply(percent).movePointLeft(2), currency);
    }

    /** As people here write it: {@code 1 200 000 ₸}, with no-break spaces, and hundredths only where there are any. */
    public String written() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setDecimalSeparator(',');
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String sign = KZT.equals(currency) ? "₸" : currency.getCurrencyCode();
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(amount) + '\u00a0' + sign;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    /** As people here write it: {@code 1 200 000 ₸}, with no-break spaces, the hundredths only when there are any. */
    @Override
    public String toString() {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('\u00a0');
        signs.setDecimalSeparator(',');
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        String digits = new DecimalFormat(isWhole ? "#,##0" : "#,##0.00", signs).format(amount);
        return digits + '\u00a0' + SIGNS.getOrDefault(currency.getCurrencyCode(), currency.getCurrencyCode());
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return other.amount;
    }
}
