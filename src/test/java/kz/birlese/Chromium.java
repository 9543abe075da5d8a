package kz.birlese;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Why there is none, or empty when there is. */
    public static Optional<String> missing() {
        return Files.isExecutable(CHROMIUM)
                ? Optional.empty()
                : Optional.of("No Chromium at " + CHROMIUM + ": install it or name it in BIRLESE_CHROMIUM");
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
