package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kz.birlese.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The demo on an old phone with a slow link, by the browser's own throttling: 400 kbit/s both ways, 300 ms of delay, a
 * processor four times slower. Prints what it measured beside the aims: public pages readable within 3 s and at most 60
 * KB, the application form usable within 20 s the first time and 7 s afterwards. Sizes are asserted, seconds are not.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone;DB_CLOSE_DELAY=-1")
class PhoneBench {

    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int DELAY = 300;
    private static final int SLOWER = 4;
    private static final int MOST_BYTES = 60 * 1024;
    private static final int PATIENCE = 180_000;

    @LocalServerPort
    private int port;

    /** What one page took: seconds until it can be read or used, and bytes over the air. */
    private record Took(double seconds, long bytes) {}

    @Test
    void publicPagesAndTheFormOnAnOldPhone() {
        for (String address : addresses()) {
            try (BrowserContext context = context()) {
                Took took = measure(context.newPage(), page -> page.navigate(address));
                say("public page " + address, took, 3);
                assertThat(took.bytes()).as(address).isLessThanOrEqualTo(MOST_BYTES);
            }
        }
        SignedIn applicant = signedIn("madina@demo.example");
        try (BrowserContext context = context()) {
            context.addCookies(applicant.cookies());
            say("form, first time", measure(context.newPage(), page -> usable(page, applicant.form())), 20);
            say("form, again", measure(context.newPage(), page -> usable(page, applicant.form())), 7);
        }
    }

    /** A session that began on another device, so that nothing of the screens is on the phone yet. */
    private record SignedIn(List<Cookie> cookies, String form) {}

    private SignedIn signedIn(String email) {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate("/login");
            page.locator("input[name=username]").fill(email);
            page.locator("input[name=password]").fill("demo-birlese");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL("**/tasks");
            page.locator(".task-row a.name").first().click();
            page.waitForURL(Pattern.compile(".*/tasks/[^?]+"));
            return new SignedIn(context.cookies(), page.url().replaceAll("https?://[^/]+", ""));
        }
    }

    /** The front page, an open call, and whether one may apply to it. */
    private List<String> addresses() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate("/");
            String call = page.locator("a[href*='/calls/']").first().getAttribute("href");
            page.navigate(call);
            String mayI = page.locator("a[href*='/eligibility/']").first().getAttribute("href");
            return List.of("/", call, mayI);
        }
    }

    /** Somebody can type and is answered. */
    private static void usable(Page page, String task) {
        page.navigate(task);
        page.locator("[id='form-title'] input").fill("Наубайхана");
    }

    private Took measure(Page page, Consumer<Page> visit) {
        AtomicLong bytes = new AtomicLong();
        CDPSession wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        wire.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        wire.send("Network.emulateNetworkConditions", link());
        JsonObject slow = new JsonObject();
        slow.addProperty("rate", SLOWER);
        wire.send("Emulation.setCPUThrottlingRate", slow);
        long begin = System.nanoTime();
        visit.accept(page);
        double seconds = (System.nanoTime() - begin) / 1e9;
        page.waitForTimeout(500);
        return new Took(seconds, bytes.get());
    }

    private static JsonObject link() {
        JsonObject link = new JsonObject();
        link.addProperty("offline", false);
        link.addProperty("latency", DELAY);
        link.addProperty("downloadThroughput", BYTES_PER_SECOND);
        link.addProperty("uploadThroughput", BYTES_PER_SECOND);
        return link;
    }

    private BrowserContext context() {
        BrowserContext context = Chromium.open()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setLocale("kk-KZ")
                        .setTimezoneId("Asia/Aqtau"));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context;
    }

    private static void say(String what, Took took, int aim) {
        System.out.printf("PhoneBench: %s: %.1f s (aim %d s), %d KB%n", what, took.seconds(), aim, took.bytes() / 1024);
    }
}
