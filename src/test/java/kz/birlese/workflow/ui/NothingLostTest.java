package kz.birlese.workflow.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.workflow.fitting.Fittings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A form on a phone with a bad link: what can go wrong between typing and keeping, in a real browser. */
class NothingLostTest extends BrowserTest {

    private static final String PASSWORD = "nothing-lost-2027";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LOCAL =
            "() => Object.keys(localStorage).filter(key => key.startsWith('birlese.draft.')).length";

    @Autowired
    Fittings fittings;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient sql;

    private UUID wearer;
    private String task;
    private AtScreen phone;

    @BeforeEach
    void begin() {
        time.set(Instant.parse("2027-03-01T09:02:00Z"));
        wearer = person(Role.APPLICANT);
        task = task("tryEverything", fittings.begin(wearer, Map.of())).getId();
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), wearer)
                .update();
        phone = open();
    }

    @Test
    void whatWasKeptIsHeldNowhereElse() {
        phone.type("title", "Наубайхана");
        assertThat(draft()).contains("Наубайхана");
        phone.page().waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");
    }

    @Test
    void aFormThatHasBeenSentLeavesNothingBehindAndAsksNothing() {
        phone.tick("first");
        phone.type("title", "Наубайхана");
        Locator last = phone.field("budget[0].item").locator("input");
        last.fill("Пеш");
        Page page = phone.page();
        page.locator(".form-foot vaadin-button").click();
        page.waitForURL(url -> !url.contains(task));
        AtomicInteger asked = new AtomicInteger();
        page.onDialog(dialog -> {
            asked.incrementAndGet();
            dialog.accept();
        });
        page.waitForTimeout(500);
        page.reload();
        assertThat(asked).hasValue(0);
        assertThat((int) page.evaluate(LOCAL)).isZero();
    }

    /** Five minutes by the browser's own clock, so that everything the page does by the minute happens in them. */
    @Test
    void fiveMinutesWithoutANetworkOneGoesOnAndEverythingArrivesWhenItIsBack() {
        Page page = phone.page();
        page.context().clock().install();
        phone.at("/tasks/" + task);
        page.context().setOffline(true);
        fill("title", "Наубайхана");
        page.context().clock().runFor(150_000);
        fill("amount", "850000");
        phone.field("first").locator("input").check();
        page.context().clock().runFor(150_000);
        assertThat(draft()).isEmpty();
        assertThat((int) page.evaluate(LOCAL)).isOne();
        page.context().setOffline(false);
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");
        assertThat(draft()).contains("Наубайхана", "850", "\"first\":true");
    }

    @Test
    void aSessionThatRanOutCostsNothingThatWasTyped() {
        endSession();
        typeEverywhere();
        Page page = phone.page();
        page.locator(".v-system-error").click();
        signInAgain();
        findsEverything();
    }

    @Test
    void aPageThatClosedWithoutANetworkCostsNothingThatWasTyped() {
        phone.page().context().setOffline(true);
        typeEverywhere();
        Page page = phone.page();
        Page second = page.context().newPage();
        page.close();
        second.context().setOffline(false);
        phone = at(second);
        phone.at("/tasks/" + task);
        findsEverything();
    }

    @Test
    void whatHadNotArrivedDoesNotRunOverWhatWasFilledInElsewhereSince() {
        phone.page().context().setOffline(true);
        fill("title", "Нан");
        phone.page().waitForTimeout(500);
        AtScreen desk = open();
        desk.type("title", "Тоқаш").type("story", "Ауыл үшін");
        Page second = phone.page().context().newPage();
        phone.page().close();
        second.context().setOffline(false);
        phone = at(second);
        phone.at("/tasks/" + task);
        Locator other = phone.page().locator(".form-other");
        assertThat(other).containsText("Тоқаш");
        assertThat(phone.field("title").locator("input")).hasValue("Нан");
        assertThat(phone.field("story").locator("textarea")).hasValue("Ауыл үшін");
        fitsTheScreen(phone.page());
        assertThat(barriers(phone.page())).isEmpty();
        shoot(phone.page(), "two-answers");
        phone.press("form.other.take");
        assertThat(phone.field("title").locator("input")).hasValue("Тоқаш");
        assertThat(other).hasCount(0);
    }

    @Test
    void whoLeavesWhatCannotBeKeptIsAskedFirst() {
        phone.type("story", "x".repeat(200_001));
        phone.page().locator("a.brand").click();
        assertThat(phone.page().locator("vaadin-dialog-overlay")).containsText(phone.say("form.unsaved.title"));
        phone.press("form.unsaved.stay");
        assertThat(phone.page()).hasURL(Pattern.compile(".*/tasks/" + task));
        AtomicInteger asked = new AtomicInteger();
        phone.page().onDialog(dialog -> {
            asked.incrementAndGet();
            dialog.accept();
        });
        phone.page().navigate("/tasks");
        assertThat(asked).hasValue(1);
    }

    @Test
    void anUploadThatBrokeOffIsTriedAgainWithoutChoosingTheFileAnew() {
        Page page = phone.page();
        page.route("**/VAADIN/dynamic/resource/**", Route::abort);
        phone.field("papers")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("plan.pdf", "application/pdf", PDF));
        Locator file = page.locator("vaadin-upload-file");
        assertThat(file).containsText(phone.say("form.file.failed"));
        assertThat(draft()).doesNotContain("papers\":[\"");
        fitsTheScreen(page);
        shoot(page, "upload-broken-off");
        page.unroute("**/VAADIN/dynamic/resource/**");
        file.locator("[part=retry-button]").click();
        assertThat(phone.field("papers")).containsText("plan.pdf");
        assertThat(file).hasCount(0);
        assertThat(draft()).contains("papers\":[\"");
    }

    /** One field of each kind that can be filled in by hand. */
    private void typeEverywhere() {
        fill("title", "Наубайхана");
        fill("amount", "850000");
        phone.field("first").locator("input").check();
        phone.field("days").locator("input").first().check();
        phone.page().waitForTimeout(500);
    }

    private void findsEverything() {
        assertThat(phone.field("title").locator("input")).hasValue("Наубайхана");
        assertThat(phone.field("amount").locator("input")).hasValue(Pattern.compile("850.000"));
        assertThat(phone.field("first").locator("input")).isChecked();
        assertThat(phone.field("days").locator("input").first()).isChecked();
        Page page = phone.page();
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");
        fitsTheScreen(page);
        assertThat(barriers(page)).isEmpty();
        shoot(page, "recovered");
        assertThat(draft()).contains("Наубайхана", "850", "\"first\":true", "\"days\":[\"");
    }

    private void fill(String path, String text) {
        Locator input = phone.field(path).locator("input, textarea").first();
        input.fill(text);
        input.press("Tab");
    }

    private void endSession() {
        phone.page().context().clearCookies();
    }

    private AtScreen open() {
        return at(signedIn(email(), PASSWORD, Screen.PHONE, Language.RU, ColorScheme.LIGHT))
                .at("/tasks/" + task);
    }

    private AtScreen at(Page page) {
        return atScreen(page, Language.RU, each -> {});
    }

    private void signInAgain() {
        Page page = phone.page();
        page.locator("input[name=username]").fill(email());
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/tasks/" + task + "**");
        page.locator(".form-view").waitFor();
    }

    private String email() {
        return sql.sql("select email from account where id = ?")
                .param(wearer)
                .query(String.class)
                .single();
    }

    /** Empty when nothing has been kept. */
    private String draft() {
        return sql.sql("select filled from form_draft where task_id = ?")
                .param(task)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
