package kz.birlese.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.birlese.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged product while somebody fills in an application on a phone, who types on while it is down. When it
 * runs again and they have signed in anew, every word is there.
 */
class KilledWhileTypingJarTest {

    private static final int PATIENCE = 120_000;

    @TempDir
    Path home;

    private Process house;

    @AfterEach
    void stop() throws InterruptedException {
        house.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    @Test
    void everyWordIsThereAfterTheKill() throws Exception {
        Chromium.require();
        int port = freePort();
        house = start(port);
        try (BrowserContext phone = Chromium.open().newContext(onAPhone(port))) {
            phone.setDefaultTimeout(PATIENCE);
            Page page = phone.newPage();
            page.navigate("/login");
            signIn(page);
            page.waitForURL("**/tasks");
            page.locator(".task-row a.name").first().click();
            page.waitForURL(Pattern.compile(".*/tasks/[^?]+"));
            type(page, "title", "Наубайхана");
            page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");

            house.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
            type(page, "summary", "Ауылда нан пісіреміз.");
            type(page, "amountRequested", "850000");
            house = start(port);

            page.locator(".v-system-error").click();
            signIn(page);
            page.waitForURL(Pattern.compile(".*/tasks/[^?]+"));
            // A house that has just started is slow with its first page.
            field(page, "title").waitFor();
            assertThat(field(page, "title")).hasValue("Наубайхана");
            assertThat(field(page, "summary")).hasValue("Ауылда нан пісіреміз.");
            assertThat(field(page, "amountRequested")).hasValue(Pattern.compile("850.000"));
            page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");
        }
    }

    private static Browser.NewContextOptions onAPhone(int port) {
        return new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setLocale("kk-KZ");
    }

    private static void signIn(Page page) {
        page.locator("input[name=username]").fill("madina@demo.example");
        page.locator("input[name=password]").fill("demo-birlese");
        page.locator("input[name=password]").press("Enter");
    }

    private static void type(Page page, String path, String text) {
        field(page, path).fill(text);
        field(page, path).press("Tab");
        page.waitForTimeout(500);
    }

    private static Locator field(Page page, String path) {
        return page.locator("[id='form-" + path + "']")
                .locator("input, textarea")
                .first();
    }

    private Process start(int port) throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx640m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("birlese.jar"),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains("Started BirleseApplication")) {
                Thread reader = new Thread(() -> output.lines().forEach(each -> {}));
                reader.setDaemon(true);
                reader.start();
                return started;
            }
        }
        throw new AssertionError("It did not start: " + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
