package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers are written as each language writes them, by themselves and among the words of a text. */
class FiguresTest {

    @Test
    void decimalsFollowACommaInKazakhAndRussianAndAPointInEnglish() {
        assertThat(Figures.of(Language.KK, new BigDecimal("86.50"))).isEqualTo("86,5");
        assertThat(Figures.of(Language.RU, new BigDecimal("12.34"))).isEqualTo("12,34");
        assertThat(Figures.of(Language.EN, new BigDecimal("1234.5"))).isEqualTo("1\u00a0234.5");
        assertThat(Figures.of(Language.EN, new BigDecimal("86.00"))).isEqualTo("86");
    }

    @Test
    void moneyShowsItsHundredthsOnlyWhenThereAreAny() {
        assertThat(Figures.amount(Language.EN, new BigDecimal("1000000.00"))).isEqualTo("1\u00a0000\u00a0000");
        assertThat(Figures.amount(Language.EN, new BigDecimal("999.5"))).isEqualTo("999.50");
        assertThat(Figures.amount(Language.KK, new BigDecimal("999.5"))).isEqualTo("999,50");
    }

    @Test
    void aSignStaysOnTheLineOfItsNumber() throws IOException {
        Texts texts = new Texts(new TextFiles());
        assertThat(Figures.percent(Language.KK, new BigDecimal("12.50"))).isEqualTo("12,5\u00a0%");
        assertThat(texts.say(Language.KK, "eligibility.percent", Map.of("share", 7)))
                .isEqualTo("жобаның 7\u00a0%-ы");
        assertThat(texts.say(Language.EN, "refusal.fundExceeded", Map.of("needed", 5, "found", 6)))
                .startsWith("5\u00a0₸ is free");
        assertThat(texts.say(Language.EN, "form.prepareCall.instalments.help")).contains("100\u00a0%");
    }

    @Test
    void textsWriteFiguresAlikeAndCountThemStill() throws IOException {
        Texts texts = new Texts(new TextFiles());
        Map<String, Object> facts = Map.of("threshold", new BigDecimal("60.00"), "total", new BigDecimal("38.40"));
        assertThat(texts.say(Language.EN, "application.belowThreshold", facts))
                .contains("60")
                .contains("38.4");
        assertThat(texts.say(Language.KK, "application.belowThreshold", facts)).contains("38,4");
        assertThat(texts.say(Language.RU, "site.workingDays", Map.of("days", 1)))
                .contains("1 рабочий день");
        assertThat(texts.say(Language.RU, "site.workingDays", Map.of("days", 5)))
                .contains("5 рабочих дней");
    }

    @Test
    void aTitleWithQuotationMarksKeepsThemApartFromThoseAroundIt() throws IOException {
        Texts texts = new Texts(new TextFiles());
        assertThat(texts.say(
                        Language.KK, "letter.applicationDecided.RESERVE", Map.of("title", "«Ақ жол» наубайханасы")))
                .startsWith("«„Ақ жол“ наубайханасы»");
    }
}
