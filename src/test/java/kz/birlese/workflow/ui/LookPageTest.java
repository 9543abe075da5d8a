package kz.birlese.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The page of the whole look is photographed at both widths, light and dark, and every colour on it can be read. */
class LookPageTest extends BrowserTest {

    private static final String PASSWORD = "look-of-the-house-2027";

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theLookOnOnePage(ColorScheme scheme) {
        UUID person = person(Role.ADMIN);
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        for (Screen screen : Screen.values()) {
            Page page = signedIn(email, PASSWORD, screen, Language.KK, scheme);
            page.navigate("/look-of-the-house");
            heading(page).waitFor();
            settled(page);
            page.waitForTimeout(400);
            shoot(page, "look-" + scheme + "-" + screen);
            fitsTheScreen(page);
            assertThat(barriers(page)).isEmpty();
        }
    }
}
