package kz.birlese;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's browser; {@code BIRLESE_CHROMIUM} names another one. */
public final class Chromium {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("BIRLESE_CHROMIUM", "/usr/bin/chromium"));

    /** Nothing that phones home, nothing that needs a graphics card. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    /** Where there is none the test says so and is skipped, but never in the continuous build. */
    public static void require() {
        if (Files.isExecutable(CHROMIUM)) {
            return;
        }
        String why = "No Chromium at " + CHROMIUM + ": install it or name it in BIRLESE_CHROMIUM";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            fail(why);
        }
        System.out.println(why);
        assumeTrue(false, why);
    }

    /** One for all tests of a JVM, closed with it. */
    public static synchronized Browser open() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
