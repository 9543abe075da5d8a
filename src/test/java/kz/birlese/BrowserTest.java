package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test that looks at the house through a real browser: the system's Chromium against the shared test house. Where
 * there is no Chromium the test says so and is skipped, but never in the continuous build.
 */
public abstract class BrowserTest extends HouseTest {

    /** The two widths everything must work at. */
    protected enum Screen {
        DESKTOP(1280, 800),
        PHONE(360, 740);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** How long, in milliseconds, to wait for what should be there at once on any machine. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final int PATIENCE = 20_000;

    private static Browser browser;

    @Autowired
    private Texts texts;

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** What people saw when it went wrong. */
    @RegisterExtension
    final TestExecutionExceptionHandler onFailure = (test, failure) -> {
        String name = "failed-" + test.getRequiredTestClass().getSimpleName();
        contexts.forEach(each -> shoot(each.pages().get(0), name + "-" + contexts.indexOf(each)));
        throw failure;
    };

    @BeforeAll
    static void openBrowser() {
        Chromium.require();
        browser = Chromium.open();
    }

    /** Everybody has left; at the latest when the test is over. */
    @AfterEach
    protected void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** A visitor of their own, with no cookies, whose browser asks for the language and the scheme. */
    protected Page visitor(Screen screen, Language language, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setLocale(language.locale().toLanguageTag())
                .setTimezoneId("Asia/Aqtau")
                .setColorScheme(scheme));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        Page page = context.newPage();
        hurry(context.newCDPSession(page));
        return page;
    }

    /** What moves or fades is there at once: a hundred times faster than people see it. */
    private static void hurry(CDPSession devTools) {
        JsonObject rate = new JsonObject();
        rate.addProperty("playbackRate", 100);
        devTools.send("Animation.enable");
        devTools.send("Animation.setPlaybackRate", rate);
    }

    /** Somebody who has signed in and stands at their task list. */
    protected Page signedIn(String email, String password, Screen screen, Language language, ColorScheme scheme) {
        Page page = visitor(screen, language, scheme);
        page.navigate("/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/tasks");
        page.locator("#main h1").waitFor();
        return page;
    }

    /** The person at the page, whose screens are all looked at in the way given. */
    protected AtScreen atScreen(Page page, Language language, Consumer<Page> look) {
        return new AtScreen(page, texts, language, look);
    }

    /** No violation of WCAG 2.2 A or AA and of good practice that axe can see. */
    protected static void isAccessible(Page page) {
        assertThat(barriers(page)).isEmpty();
    }

    /** Every violation that axe can see, with the address of the page. */
    protected static List<String> barriers(Page page) {
        return barriers(page, axe(page).withTags(RULES));
    }

    /** Those that colours alone can make: all else of a page is the same in the light and in the dark. */
    protected static List<String> barriersOfColour(Page page) {
        return barriers(page, axe(page).withRules(OF_COLOUR));
    }

    /** All others: the colours of a page are the same in whatever language it speaks, and take longest to look at. */
    protected static List<String> barriersOfWords(Page page) {
        return barriers(page, axe(page).withTags(RULES).disableRules(OF_COLOUR));
    }

    /** What is as it should be is not written down node by node: most of a page is. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    /** No page of the house has frames, so axe need not gather what it found in each of them in a window of its own. */
    private static List<String> barriers(Page page, AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(violation -> page.url() + ": " + violation.getId() + " at "
                        + violation.getNodes().stream()
                                .map(node -> String.valueOf(node.getHtml()))
                                .toList())
                .toList();
    }

    /** The page is no wider than the screen: nothing is cut off, nothing scrolls sideways. */
    protected static void fitsTheScreen(Page page) {
        Object excess = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) excess).intValue())
                .as(page.url() + " is too wide by")
                .isLessThanOrEqualTo(0);
    }

    /** Keeps a picture under {@code target/screenshots}, of the whole content: the frame scrolls it in a box of its own. */
    protected static Path shoot(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        ViewportSize before = page.viewportSize();
        Object content = page.evaluate("() => (document.querySelector('#main')?.scrollHeight ?? 0) + 160");
        page.setViewportSize(before.width, Math.max(before.height, ((Number) content).intValue()));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        page.setViewportSize(before.width, before.height);
        return file;
    }

    /** Waits until the server has answered everything the page asked. */
    protected static Page settled(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
        return page;
    }

    protected static Locator heading(Page page) {
        return page.locator("#main h1");
    }
}
