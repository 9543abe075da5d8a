package kz.birlese.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.birlese.HouseTest;
import kz.birlese.grant.StagedCompetition;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that everybody may read: quick, plain, in three languages, and silent about those who did not win. */
class SiteTest extends HouseTest {

    private static final Instant CLOSING = Instant.parse("2026-10-26T18:59:59Z");
    private static final int PAGE_LIMIT = 60 * 1024;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private StagedCompetition stage;

    @Autowired
    private Texts texts;

    @Test
    void howeverManyCallsThereAreTheFirstPageStaysLightAndAllAreListedElsewhere() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 130; i++) {
            numbers.add(stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING));
        }
        time.set(CLOSING.minus(Duration.ofDays(2)));
        assertThat(get("/?lang=kk").body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(PAGE_LIMIT);
        Set<String> listed = new HashSet<>();
        for (String next = "/calls?lang=kk"; next != null; ) {
            String page = get(next).body();
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(PAGE_LIMIT);
            numbers.stream().filter(page::contains).forEach(listed::add);
            Matcher more = Pattern.compile("/calls\\?after=[^\"]+").matcher(page);
            next = more.find() ? more.group() : null;
        }
        assertThat(listed).isEqualTo(numbers);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSpeaksTheLanguageAskedForWithoutASession(Language language) {
        StagedCompetition.Decided decided = stage.decided();
        String open = stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING);
        time.set(CLOSING.minus(Duration.ofDays(2)));
        String tag = language.locale().getLanguage();
        for (String path : List.of(
                "/",
                "/calls/" + open,
                "/eligibility/" + open,
                "/results/" + decided.number(),
                goalOf("/results/" + decided.number()),
                goalOf("/calls/" + open),
                "/status",
                "/programme",
                "/calls",
                "/calls/none")) {
            HttpResponse<String> page = get(path + "?lang=" + tag);
            assertThat(page.body())
                    .as(path)
                    .contains("<html lang=\"" + tag + "\">")
                    .doesNotContain("…", "??", "<script");
            assertThat(page.body().getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(PAGE_LIMIT);
            assertThat(page.headers().allValues("set-cookie"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .startsWith("lang=" + tag);
        }
    }

    /** The first goal that the page leads to. */
    private String goalOf(String path) {
        Matcher goal = Pattern.compile("/goals/[0-9a-f-]{36}").matcher(get(path).body());
        assertThat(goal.find()).as(path).isTrue();
        return goal.group();
    }

    @Test
    void aGoalThatIsNotThereIsMissingLikeAnyOtherPage() {
        assertThat(get("/goals/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(get("/goals/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theLanguageIsRememberedByItsCookieOrTakenFromTheBrowser() {
        assertThat(get("/", "Cookie", "lang=en").body()).contains("<html lang=\"en\">");
        assertThat(get("/", "Accept-Language", "de, ru;q=0.8").body()).contains("<html lang=\"ru\">");
        assertThat(get("/").body()).contains("<html lang=\"ru\">");
        assertThat(get("/", "Cookie", "lang=ru", "Accept-Language", "en")
                        .headers()
                        .allValues("set-cookie"))
                .isEmpty();
    }

    @Test
    void pagesForEverybodyMayBeKeptForASecondAndAnswersMayNot() {
        assertThat(header(get("/"), "cache-control")).contains("public").contains("max-age=30");
        assertThat(header(get("/"), "vary").toLowerCase(Locale.ROOT))
                .contains("cookie")
                .contains("accept-language");
        assertThat(header(get("/status?receipt=x"), "cache-control")).contains("no-store");
    }

    @Test
    void theCountdownFollowsTheServersClock() {
        String number = stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING);
        time.set(CLOSING.minus(Duration.ofHours(51)).minusSeconds(30));
        String rules = get("/calls/" + number + "?lang=en").body();
        assertThat(rules)
                .contains("2 days 3 hours left")
                .contains("Closes 26.10.2026 23:59 (Aktau time)")
                .contains("The time on our server now: 24.10.2026 20:59")
                .contains("/open-calls");
        time.set(CLOSING.minus(Duration.ofMinutes(61)));
        assertThat(get("/calls/" + number + "?lang=en").body()).contains("1 hour 1 minute left");
        time.set(CLOSING);
        assertThat(get("/calls/" + number + "?lang=en").body())
                .contains("Closed 26.10.2026 23:59")
                .doesNotContain("left</strong>", "/open-calls");
        time.set(CLOSING.minus(Duration.ofDays(20)));
        assertThat(get("/calls/" + number + "?lang=en").body())
                .contains("Opens 16.10.2026 23:59")
                .doesNotContain("/open-calls");
    }

    @Test
    void timeLeftIsRoundedDownAndNeverNegative() {
        Wording say = new Wording(texts, Language.RU, Map.of());
        assertThat(TimeLeft.until(CLOSING, CLOSING.minus(Duration.ofDays(21)).plusMillis(1))
                        .in(say))
                .isEqualTo("Осталось: 20 дней 23 часа");
        assertThat(TimeLeft.until(CLOSING, CLOSING.plusSeconds(1)).isOver()).isTrue();
    }

    @Test
    void aCallShowsItsFrozenRules() {
        String number = stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING);
        assertThat(get("/calls/" + number + "?lang=en").body().replace('\u00a0', ' '))
                .contains("12 000 000 ₸", "500 000 ₸ to 1 200 000 ₸", "10 to 20 %", "80 % + 20 %")
                .contains("Kyzylozen", "Sole entrepreneur", "Jobs in the village")
                .contains("Contribution to the goal", "50 %", ">3<", "3 jurors score", "5 working days");
    }

    @Test
    void aCallThatIsNotPublishedIsNotThere() {
        for (String path : List.of("/calls/" + stage.prepared(), "/calls/none", "/results/none")) {
            HttpResponse<String> page = get(path + "?lang=en");
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("<h1>Not found</h1>");
        }
        String open = stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING);
        assertThat(get("/results/" + open).statusCode()).isEqualTo(404);
    }

    @Test
    void resultsNameTheWinnersAndCountTheOthers() {
        StagedCompetition.Decided decided = stage.decided();
        String page = get("/results/" + decided.number() + "?lang=en").body().replace('\u00a0', ' ');
        assertThat(page)
                .contains("Winning &lt;pharmacy&gt;", "900 000 ₸", "Winning workshop", "800 000 ₸")
                .contains("1 700 000 ₸", "from the reserve list", "Jobs in the village", "Kyzylozen")
                .contains(
                        "Below the threshold: Contribution to the goal.",
                        "decided by the draw",
                        "seed-of-the-draw",
                        "seed-of-the-jury")
                .contains("The own contribution is too small")
                .contains(
                        "Decisions after complaints", decided.number() + "-C1", "on the reserve list by the director");
        assertThat(decided.secrets()).allSatisfy(secret -> assertThat(page).doesNotContain(secret));
    }

    @Test
    void aReceiptTellsWhereItsApplicationStandsAndNothingElse() {
        StagedCompetition.Decided decided = stage.decided();
        String page = get("/status?lang=en&receipt=%20" + decided.receipt().toLowerCase(Locale.ROOT))
                .body();
        assertThat(page).contains("The project does not get a grant this time", decided.receipt());
        assertThat(page).doesNotContain("Secret-", "91000");
        String unknown = get("/status?lang=en&receipt=R-2026-0000-%3Cb%3E").body();
        assertThat(unknown)
                .contains("We do not know a receipt with this number")
                .doesNotContain("<b>");
    }

    @Test
    void whoGuessesReceiptNumbersIsAskedToWait() {
        List<String> answers = IntStream.range(0, 30)
                .mapToObj(number -> firstLineFrom("127.0.0.2", "/status?receipt=R-2026-0000-000" + number))
                .toList();
        assertThat(answers.get(0)).contains("200");
        assertThat(answers.get(29)).contains("429");
        assertThat(get("/status?receipt=R-2026-0000-0000").statusCode())
                .as("another address")
                .isEqualTo(200);
    }

    /** From an address of its own, so that the other tests are not asked to wait too. */
    private String firstLineFrom(String address, String path) {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String header(HttpResponse<String> page, String name) {
        return String.join(", ", page.headers().allValues(name));
    }
}
