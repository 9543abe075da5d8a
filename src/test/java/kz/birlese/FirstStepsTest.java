package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Contact;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a person meets first: the language they pressed on the way in, and the top of every page they go to. */
class FirstStepsTest extends BrowserTest {

    private static final String PASSWORD = "теңіз жағасындағы ақ шағала";

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private PasswordEncoder encoder;

    private String email;

    @BeforeEach
    void somebodyWhoseAccountSpeaksRussian() {
        email = "first-" + UUID.randomUUID() + "@example.org";
        Contact contact = new Contact(email, null, "Айгүл Сынақ", Language.RU);
        openAccount.forStaff(contact, encoder.encode(PASSWORD), Set.of(new Reach(Role.PROGRAMME_MANAGER, null)));
    }

    @Test
    void theLanguagePressedOnTheWayInIsSpokenInside() {
        Page page = visitor(Screen.DESKTOP, Language.RU, ColorScheme.LIGHT);
        page.navigate("/login");
        page.locator(".languages button[lang=kk]").click();
        page.locator("html[lang=kk]").waitFor();
        signIn(page);
        assertThat(heading(page).innerText()).isEqualTo("Менің тапсырмаларым");
    }

    @Test
    void withoutAPressTheAccountsLanguageIsSpoken() {
        Page page = visitor(Screen.DESKTOP, Language.EN, ColorScheme.LIGHT);
        page.navigate("/login");
        signIn(page);
        assertThat(heading(page).innerText()).isEqualTo("Мои задачи");
    }

    @Test
    void everyPageIsMetAtItsTopHoweverFarTheOneBeforeWasScrolled() {
        Page page = signedIn(email, PASSWORD, Screen.PHONE, Language.RU, ColorScheme.LIGHT);
        page.setViewportSize(360, 320);
        page.navigate("/tracking");
        heading(page).waitFor();
        settled(page);
        page.locator("#main > *").last().evaluate("content => content.scrollIntoView({block: 'end'})");
        page.locator(".bottom a[href='cases']").click();
        page.waitForURL("**/cases");
        settled(page);
        page.waitForFunction("() => document.activeElement === document.querySelector('#main h1')");
        assertThat(heading(page).boundingBox().y).isBetween(0.0, 200.0);
    }

    private void signIn(Page page) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/tasks");
        heading(page).waitFor();
    }
}
