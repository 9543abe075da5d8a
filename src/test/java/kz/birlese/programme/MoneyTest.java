package kz.birlese.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void amountsHaveTwoDecimalsRoundedHalfUp() {
        assertThat(Money.tenge(new BigDecimal("0.005")).amount()).isEqualTo("0.01");
        assertThat(Money.tenge(100).percent(new BigDecimal("33.333")).amount()).isEqualTo("33.33");
        assertThat(Money.tenge(5).plus(Money.tenge(3)).minus(Money.tenge(1))).isEqualTo(Money.tenge(7));
        assertThat(Money.tenge(new BigDecimal("7.0"))).isEqualTo(Money.tenge(7));
    }

    @Test
    void amountsOfDifferentCurrenciesDoNotMix() {
        Money euro = new Money(BigDecimal.ONE, Currency.getInstance("EUR"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.tenge(1).plus(euro));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.tenge(1).compareTo(euro));
    }

    @Test
    void amountsReadAsPeopleHereWriteThem() {
        assertThat(Money.tenge(1_200_000)).hasToString("1\u00a0200\u00a0000\u00a0₸");
        assertThat(Money.tenge(new BigDecimal("999.5"))).hasToString("999,50\u00a0₸");
        assertThat(new Money(new BigDecimal("60000"), Currency.getInstance("EUR")))
                .hasToString("60\u00a0000\u00a0€");
    }
}
