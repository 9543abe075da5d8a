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
import java.util.List;
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
        assertThat(page.locator(".form-offline")).isHidden();
        page.context().setOffline(true);
        fill("title", "Наубайхана");
        assertThat(page.locator(".form-offline")).containsText(phone.say("form.offline"));
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
        prepare();
        endSession();
        typeEverywhere();
        Page page = phone.page();
        page.locator(".v-system-error").click();
        signInAgain();
        findsEverything();
    }

    @Test
    void aPageThatClosedWithoutANetworkCostsNothingThatWasTyped() {
        prepare();
        phone.page().context().setOffline(true);
        typeEverywhere();
        closeAndComeBack();
        findsEverything();
    }

    @Test
    void aChoiceFromAListThatOpensIsThereAgain() {
        phone.page().context().setOffline(true);
        phone.field("village").locator("vaadin-select-value-button").click();
        option("vaadin-select-item", "Баутино").click();
        phone.page().waitForTimeout(500);
        closeAndComeBack();
        assertThat(phone.field("village")).containsText("Баутино");
        nothingIsHeld();
        assertThat(draft()).contains("\"village\":\"2\"");
    }

    @Test
    void aConnectionLostInMidWordMakesNoSecondAnswer() {
        Page page = phone.page();
        Locator title = phone.field("title").locator("input");
        title.pressSequentially("Н");
        page.waitForCondition(() -> draft().contains("\"Н\""));
        Locator amount = phone.field("amount").locator("input");
        amount.pressSequentially("85");
        page.waitForCondition(() -> draft().contains("\"85\""));
        page.context().setOffline(true);
        amount.pressSequentially("0000");
        title.focus();
        title.press("End");
        title.pressSequentially("аубайхана");
        page.waitForTimeout(500);
        closeAndComeBack();
        assertThat(title()).hasValue("Наубайхана");
        assertThat(phone.field("amount").locator("input")).hasValue(Pattern.compile("850.000"));
        assertThat(phone.page().locator(".form-other")).hasCount(0);
        nothingIsHeld();
        assertThat(draft()).contains("Наубайхана");
    }

    @Test
    void anAnswerFromElsewhereStaysBesideAWordThatWasHalfKept() {
        Page page = phone.page();
        title().pressSequentially("Н");
        page.waitForCondition(() -> draft().contains("\"Н\""));
        page.context().setOffline(true);
        title().pressSequentially("ан");
        page.waitForTimeout(500);
        open().type("title", "Тоқаш");
        closeAndComeBack();
        assertThat(title()).hasValue("Нан");
        assertThat(phone.page().locator(".form-other")).containsText("Тоқаш");
    }

    @Test
    void whatWasTypedInARowFindsItsRowThoughAnotherHasGoneSince() {
        twoRows();
        phone.page().context().setOffline(true);
        fill("budget[1].price", "7");
        phone.page().waitForTimeout(500);
        open().pressNamed("Удалить: Бюджет · Строка 1");
        closeAndComeBack();
        assertThat(phone.field("budget[0].item").locator("input")).hasValue("Стол");
        assertThat(phone.field("budget[0].price").locator("input")).hasValue("7");
        assertThat(phone.field("budget[1].item")).hasCount(0);
        assertThat(phone.page().locator(".form-other")).hasCount(0);
    }

    @Test
    void whatWasTypedInARowThatHasGoneSinceComesBackAndIsSaid() {
        twoRows();
        phone.page().context().setOffline(true);
        fill("budget[1].price", "7");
        phone.page().waitForTimeout(500);
        open().pressNamed("Удалить: Бюджет · Строка 2");
        closeAndComeBack();
        assertThat(phone.field("budget[1].price").locator("input")).hasValue("7");
        assertThat(phone.page().locator(".form-card .form-other")).containsText(phone.say("form.other.row"));
        nothingIsHeld();
        fitsTheScreen(phone.page());
        assertThat(barriers(phone.page())).isEmpty();
        shoot(phone.page(), "row-removed-and-changed");
    }

    @Test
    void whoSignsOutLeavesNothingThatHasArrived() {
        title().fill("Наубайхана");
        Page page = phone.page();
        page.locator("vaadin-drawer-toggle").click();
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(phone.say("frame.logout")))
                .locator("visible=true")
                .click();
        page.waitForURL(url -> !url.contains(task));
        assertThat(draft()).contains("Наубайхана");
        assertThat((int) page.evaluate(LOCAL)).isZero();
    }

    @Test
    void whatTheDeviceHoldsBelongsToTheAccountThatTypedIt() {
        phone.page().context().setOffline(true);
        fill("title", "Наубайхана");
        phone.page().waitForTimeout(500);
        assertThat((boolean) phone.page()
                        .evaluate(
                                "start => Object.keys(localStorage).some(key => key.startsWith(start))",
                                "birlese.draft." + wearer + "." + task))
                .isTrue();
    }

    @Test
    void anyPageThrowsAwayWhatIsOlderThanAWeek() {
        Page page = phone.page();
        page.evaluate(
                "() => localStorage.setItem('birlese.draft.a.b.c', JSON.stringify({title: {value: 'x', at: 1}}))");
        page.evaluate("() => localStorage.setItem('birlese.draft.d.e.f',"
                + " JSON.stringify({title: {value: 'x', at: Date.now() - 6 * 24 * 3600 * 1000}}))");
        phone.at("/tasks");
        assertThat((String) page.evaluate(
                        "() => Object.keys(localStorage).filter(key => key.startsWith('birlese.draft.')).join()"))
                .isEqualTo("birlese.draft.d.e.f");
    }

    @Test
    void whatHadNotArrivedDoesNotRunOverWhatWasFilledInElsewhereSince() {
        phone.page().context().setOffline(true);
        fill("title", "Нан");
        phone.page().waitForTimeout(500);
        AtScreen desk = open();
        desk.type("title", "Тоқаш").type("story", "Ауыл үшін");
        closeAndComeBack();
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

    /** What a page has to hear from the house before it can do without: what there is to choose, and a second row. */
    private void prepare() {
        phone.choose("village", "Ақшұқыр");
        phone.pressNamed("Добавить строку: Бюджет");
        for (String choice : List.of("goal", "tags")) {
            phone.field(choice).locator("input").click();
            phone.page()
                    .locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                    .locator("visible=true")
                    .first()
                    .waitFor();
            phone.field(choice).locator("input").press("Escape");
        }
        settled(phone.page());
    }

    private void twoRows() {
        phone.type("budget[0].item", "Пеш");
        phone.pressNamed("Добавить строку: Бюджет");
        phone.type("budget[1].item", "Стол");
    }

    private Locator title() {
        return phone.field("title").locator("input");
    }

    private Locator option(String kind, String words) {
        return phone.page()
                .locator(kind)
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("visible=true")
                .first();
    }

    /** The page dies without a network and is opened anew with one. */
    private void closeAndComeBack() {
        Page second = phone.page().context().newPage();
        phone.page().close();
        second.context().setOffline(false);
        phone = at(second);
        phone.at("/tasks/" + task);
    }

    private void nothingIsHeld() {
        phone.page().waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");
    }

    /** One field of each kind that can be filled in by hand. */
    private void typeEverywhere() {
        phone.field("size").locator("input").nth(1).check();
        phone.field("scores[1].score").locator("input").nth(1).check();
        phone.field("goal").locator("input").click();
        option("vaadin-combo-box-item", "Су").click();
        phone.field("tags").locator("input").click();
        option("vaadin-multi-select-combo-box-item", "Баутино").click();
        phone.field("tags").locator("input").press("Escape");
        day("day", "01.03.2027");
        phone.field("hour").locator("input").fill("10:30");
        phone.field("hour").locator("input").press("Enter");
        fill("budget[0].price", "5000");
        fill("budget[1].item", "Үстел");
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
        assertThat(phone.field("size").locator("input").nth(1)).isChecked();
        assertThat(phone.field("scores[1].score").locator("input").nth(1)).isChecked();
        assertThat(phone.field("goal").locator("input")).hasValue("Су");
        assertThat(phone.field("day").locator("input")).hasValue("01.03.2027");
        assertThat(phone.field("budget[1].item").locator("input")).hasValue("Үстел");
        assertThat(phone.page().locator(".form-other")).hasCount(0);
        Page page = phone.page();
        nothingIsHeld();
        fitsTheScreen(page);
        assertThat(barriers(page)).isEmpty();
        shoot(page, "recovered");
        assertThat(draft())
                .contains("Наубайхана", "850", "\"first\":true", "\"days\":[\"", "\"size\":\"L\"", "\"score\":\"5\"")
                .contains("\"goal\":\"g1\"", "\"tags\":[\"2\"]", "\"day\":\"2027-03-01\"", "\"hour\":\"10:30\"")
                .contains("\"price\":\"5\u00A0000\"", "Үстел");
    }

    private void day(String path, String day) {
        Locator input = phone.field(path).locator("input");
        input.fill(day);
        input.press("Enter");
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
