package kz.birlese.workflow.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Many tasks at once, on every screen and in every language: what is asked, what would happen, what did. */
class BulkLookTest extends BrowserTest {

    private static final String PASSWORD = "many-at-once-2027";

    @Autowired
    Tales tales;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    ChangeLanguage changeLanguage;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @EnumSource
    void whatIsAskedWhatWouldHappenAndWhatDid(Language language) {
        time.set(Instant.parse("2027-03-01T09:02:00Z"));
        UUID manager = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> changeLanguage.to(language));
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), manager)
                .update();
        List<String> barriers = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            String mark = "топтама" + UUID.randomUUID().toString().substring(0, 8);
            tales.beginWithoutTerm(mark, "475233100");
            tales.begin(mark, "475233100", null, List.of());
            Page page = signedIn(email(manager), PASSWORD, screen, language, ColorScheme.LIGHT);
            AtScreen at = atScreen(page, language, each -> {}).at("/tasks?list=GROUPS&q=" + mark);
            for (Locator tick : page.locator(".task-row vaadin-checkbox input").all()) {
                tick.check();
                settled(page);
            }
            look(page, "bulk-bar-" + language, screen, barriers);
            at.press("tasks.reschedule");
            look(page, "bulk-asked-" + language, screen, barriers);
            Locator dialog = page.locator("vaadin-dialog-overlay");
            dialog.locator("vaadin-date-picker")
                    .evaluate("picker => { picker.value = '2027-03-03'; picker.dispatchEvent(new Event('change')); }");
            dialog.locator("vaadin-text-area textarea").fill("Жол жабық");
            at.press("tasks.bulk.preview");
            assertThat(dialog).containsText(at.say("refusal.taskDueByRule"));
            look(page, "bulk-preview-" + language, screen, barriers);
            dialog.locator("vaadin-button[theme~=primary]:visible").click();
            settled(page);
            assertThat(dialog).containsText(at.say("tasks.bulk.done.RESCHEDULE"));
            look(page, "bulk-done-" + language, screen, barriers);
        }
        assertThat(barriers).isEmpty();
    }

    private void look(Page page, String name, Screen screen, List<String> barriers) {
        page.waitForTimeout(400);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + "-" + screen + ".png")));
        fitsTheScreen(page);
        barriers.addAll(barriers(page));
    }

    private String email(UUID person) {
        return sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
