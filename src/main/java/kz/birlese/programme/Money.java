package kz.birlese.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import kz.birlese.people.Figures;
import kz.birlese.people.Language;
import kz.birlese.people.Sayable;

/** An amount with its currency, scale 2, rounded half up. Amounts of different currencies do not mix. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money>, Sayable {

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

    /** As people here write it: {@code 1 200 000 ₸}, with no-break spaces, the hundredths only when there are any. */
    @Override
    public String in(Language language) {
        String code = currency.getCurrencyCode();
        return Figures.amount(language, amount) + '\u00a0' + SIGNS.getOrDefault(code, code);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    @Override
    public String toString() {
        return in(Language.RU);
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return other.amount;
    }
}
