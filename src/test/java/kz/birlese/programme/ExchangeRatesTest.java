package kz.birlese.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a century of its own, since a rate once entered stays. */
class ExchangeRatesTest extends HouseTest {

    @Autowired
    private ExchangeRates rates;

    @Autowired
    private EnterExchangeRate enterExchangeRate;

    @Test
    void theRateInForceOnTheDayConvertsAndIsKeptWithItsDay() {
        enter(LocalDate.of(1701, 1, 1), "400");
        enter(LocalDate.of(1701, 2, 1), "410.5");
        Converted january = rates.toEuro(Money.tenge(1_200_000), LocalDate.of(1701, 1, 31));
        assertThat(january.result().amount()).isEqualTo("3000.00");
        Converted february = rates.toEuro(Money.tenge(1_200_000), LocalDate.of(1701, 2, 1));
        assertThat(february.result().amount()).isEqualTo("2923.26");
        assertThat(february.rate()).isEqualByComparingTo("410.5");
        assertThat(february.rateDate()).isEqualTo("1701-02-01");
        assertThat(february.source()).isEqualTo("InforEuro");
        assertThat(february.original()).isEqualTo(Money.tenge(1_200_000));
    }

    @Test
    void withoutARateThereIsARefusalAndNoGuess() {
        refused("exchangeRateMissing", () -> rates.toEuro(Money.tenge(1), LocalDate.of(1600, 1, 1)));
    }

    @Test
    void aRateOnceEnteredStays() {
        enter(LocalDate.of(1801, 1, 1), "400");
        refused("exchangeRateKnown", () -> enter(LocalDate.of(1801, 1, 1), "500"));
        refused("exchangeRateNotPositive", () -> enter(LocalDate.of(1801, 2, 1), "0"));
    }

    @Test
    void anApplicantCannotEnterARate() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(
                        person(Role.APPLICANT),
                        () -> enterExchangeRate.from(LocalDate.of(1901, 1, 1), BigDecimal.TEN, "me")));
    }

    private void enter(LocalDate day, String rate) {
        as(person(Role.FINANCE), () -> enterExchangeRate.from(day, new BigDecimal(rate), "InforEuro"));
    }

    private static void refused(String rule, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly(rule));
    }
}
