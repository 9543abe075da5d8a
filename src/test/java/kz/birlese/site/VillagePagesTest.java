package kz.birlese.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.HouseTest;
import kz.birlese.plan.StagedVillage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** What everybody reads of a settlement's issues, and how anybody raises one without signing in. */
class VillagePagesTest extends HouseTest {

    private static final String PLACE = "475238100";
    private static final String TEXT = "Ауылда аялдама жоқ, балалар күн астында күтеді";

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private StagedVillage stage;

    @Autowired
    private RaisePage raisePage;

    @BeforeEach
    void aSettlementThatCollects() {
        stage.collects(PLACE);
    }

    @Test
    void whatIsRaisedGetsANumberAndIsReadByOthersOnlyOnceItIsAccepted() {
        HttpResponse<String> taken = post(Map.of("text", TEXT, "field", "ROADS", "by", "WOMEN"));
        assertThat(taken.statusCode()).isEqualTo(303);
        String where = taken.headers().firstValue("Location").orElseThrow();
        String number = where.replaceAll(".*number=", "");
        assertThat(get(URI.create(where).getPath() + "?number=" + number).body())
                .contains("Your issue has the number " + number);
        assertThat(get("/villages/" + PLACE).body()).doesNotContain(TEXT, number);
        assertThat(get("/issues/" + number).statusCode()).isEqualTo(404);

        stage.accepts(number);
        assertThat(get("/villages/" + PLACE).body())
                .contains(TEXT, "/issues/" + number, "1 voice", "The working group has recorded it.");
        assertThat(get("/issues/" + number).body())
                .contains(TEXT, number, "No goal of an adopted plan answers it yet.");
    }

    @Test
    void whatIsNotTakenUpIsNamedByItsNumberAndReasonAlone() {
        String number = number(post(Map.of("text", TEXT + " (2)", "field", "ROADS", "by", "YOUTH")));
        stage.refuses(number, "Бұл басқа ауылдың мәселесі");
        assertThat(get("/villages/" + PLACE).body())
                .contains(number, "Бұл басқа ауылдың мәселесі")
                .doesNotContain(TEXT + " (2)");
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        HttpResponse<String> missing = post(Map.of("text", TEXT, "field", "", "by", "NOBODY"));
        assertThat(missing.statusCode()).isEqualTo(200);
        assertThat(missing.body())
                .contains("Please answer these questions:", "href=\"#field\"", "href=\"#by\"", TEXT)
                .doesNotContain("href=\"#text\"");
        assertThat(post(Map.of("text", "Қысқа", "field", "ROADS", "by", "YOUTH"))
                        .body())
                .contains("Please write at least 10 characters; you wrote 5.");
        assertThat(post(Map.of("text", "а".repeat(2_001), "field", "ROADS", "by", "YOUTH"))
                        .body())
                .contains("You wrote 2", "characters; at most");
    }

    @Test
    void nobodyGetsASessionNorIsASettlementInvented() {
        HttpResponse<String> page = get("/villages/" + PLACE + "/raise");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("SESSION"));
        assertThat(page.body()).doesNotContain("_csrf");
        assertThat(get("/villages/475200000").statusCode()).isEqualTo(404);
        assertThat(get("/villages/none/raise").statusCode()).isEqualTo(404);
        assertThat(post("475200000", Map.of("text", TEXT, "field", "ROADS", "by", "YOUTH"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNetworkThatSendsTooMuchWaitsAndKeepsWhatWasTyped() {
        for (int sent = 1; sent <= 30; sent++) {
            assertThat(sentFromOneNetwork(sent).getViewName())
                    .as("letter %d", sent)
                    .isNull();
        }
        ModelAndView refused = sentFromOneNetwork(31);
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.getModel()).containsEntry("text", TEXT + " 31");
    }

    private ModelAndView sentFromOneNetwork(int number) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/villages/" + PLACE + "/raise");
        request.setRemoteAddr("192.0.2.7");
        request.addParameter("text", TEXT + " " + number);
        request.addParameter("field", "ROADS");
        request.addParameter("by", "YOUTH");
        return raisePage.take(PLACE, request, new MockHttpServletResponse());
    }

    @Test
    void itReadsInEveryLanguage() {
        assertThat(get("/villages/" + PLACE + "/raise?lang=kk").body()).contains("не жақсаруы керек?");
        assertThat(get("/villages/" + PLACE + "/raise?lang=ru").body()).contains("Что должно стать лучше:");
    }

    private static String number(HttpResponse<String> taken) {
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*number=", "");
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        return post(PLACE, fields);
    }

    private HttpResponse<String> post(String place, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at("/villages/" + place + "/raise"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
