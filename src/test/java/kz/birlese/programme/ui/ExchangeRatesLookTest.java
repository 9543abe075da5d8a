package kz.birlese.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.Texts;
import kz.birlese.programme.EnterExchangeRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The exchange rates in a browser: one of a month before, a form with everything wrong. */
class ExchangeRatesLookTest extends BrowserTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";

    @Autowired
    private EnterExchangeRate enter;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient sql;

    private UUID finance;

    @BeforeEach
    void aRateOfTheMonthBefore() {
        sql.sql("delete from exchange_rate where valid_from >= ?")
                .param(LocalDate.of(2031, 1, 1))
                .update();
        time.set(Instant.parse("2031-05-10T05:00:00Z"));
        finance = person(Role.FINANCE);
        as(finance, () -> enter.from(LocalDate.of(2031, 4, 1), new BigDecimal("612.4575"), "InforEuro"));
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, PHONE, DARK", "EN, DESKTOP, LIGHT", "KK, DESKTOP, DARK"})
    void theyReadOnEveryScreenInEveryLanguage(Language language, Screen screen, ColorScheme scheme) {
        Page page = signedIn(comingIn(language), PASSWORD, screen, language, scheme);
        page.navigate("/exchange-rates");
        page.getByText("612,4575").waitFor();
        isAccessible(page);
        fitsTheScreen(page);

        page.locator("vaadin-button[theme~=primary]").click();
        page.getByText(texts.say(language, "refusal.exchangeRateNeeded")).waitFor();
        assertThat(page.getByText(texts.say(language, "refusal.exchangeRateDayNeeded"))
                        .isVisible())
                .isTrue();
        isAccessible(page);
        fitsTheScreen(page);
        shoot(page, "exchange-rates-" + language + "-" + screen);
    }

    /** The address under which the person comes in. */
    private String comingIn(Language language) {
        sql.sql("update account set password_hash = ?, language = ? where id = ?")
                .params(encoder.encode(PASSWORD), language.name(), finance)
                .update();
        return sql.sql("select email from account where id = ?")
                .param(finance)
                .query(String.class)
                .single();
    }
}
