package kz.birlese.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import kz.birlese.HouseTest;
import kz.birlese.grant.ShowCalls;
import kz.birlese.grant.StagedCompetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "May I apply?", asked without signing in and answered by the table that decides. */
class EligibilityPageTest extends HouseTest {

    /** Nothing fits: another kind, another village, no goal, too much, too little of one's own, too old, and the rest. */
    static final String TOO_MUCH =
            "kind=SMALL_BUSINESS&settlement=475042100&goal=none&amount=1+300+000&own=100000&age=40"
                    + "&applied=yes&exclusion=yes&funding=no";

    private static final Instant CLOSING = Instant.parse("2026-10-26T18:59:59Z");

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private StagedCompetition stage;

    @Autowired
    private ShowCalls calls;

    @Autowired
    private JdbcClient sql;

    private String number;
    private String goal;

    @BeforeEach
    void open() {
        number = stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING);
        time.set(CLOSING.minus(Duration.ofDays(2)));
        goal = calls.named(number).settings().goals().iterator().next().toString();
    }

    @Test
    void whoMeetsEveryRuleHearsYesAndTheWayToApply() {
        assertThat(ask("kind=NGO&settlement=" + place() + "&goal=" + goal
                        + "&amount=1+000+000,00&own=200000&age=24&applied=no&exclusion=no&funding=no"))
                .contains("Yes, you meet the rules.", "/open-calls")
                .doesNotContain("Not yet", "class=\"findings\"");
    }

    @Test
    void everyRuleNotMetIsNamedWithItsFiguresAndHowToMendIt() {
        assertThat(ask(TOO_MUCH))
                .contains("Not yet: 8 rules are not met.")
                .contains("The call invites other kinds of applicants", "Found: Small business")
                .contains("The settlement does not take part in this call", "Needed: Kyzylozen")
                .contains("The amount requested is above the largest grant", "Needed: 1 200 000 ₸")
                .contains("The own contribution is too small", "Found: 7.14 % of the project")
                .contains("The call does not serve this goal")
                .contains("There is another application of the same applicant in this call")
                .contains("A declaration without which nobody may be funded was not made")
                .contains(
                        "The idea is older than the call allows", "Needed: 24 months", "This call supports new ideas.");
    }

    @Test
    void aGoalOfAnotherVillageIsNotServed() {
        assertThat(ask("kind=NGO&settlement=475233100&goal=" + goal
                        + "&amount=1000000&own=200000&age=24&applied=no&exclusion=no&funding=no"))
                .contains("The call does not serve this goal", "Choose a goal of your own village")
                .doesNotContain("Yes, you meet");
    }

    @Test
    void aCallThatIsClosedSaysSoBeforeAnythingElse() {
        assertThat(ask("")).doesNotContain("takes no more applications");
        time.passUntil(CLOSING.plus(Duration.ofDays(1)));
        assertThat(ask("kind=NGO&settlement=" + place() + "&goal=" + goal
                        + "&amount=1000000&own=200000&age=24&applied=no&exclusion=no&funding=no"))
                .contains("This call takes no more applications", "26.10.2026")
                .doesNotContain("href=\"/open-calls\"", "After you apply");
    }

    @Test
    void otherOpenCallsAreNamedWithTheSameQuestions() {
        String other = stage.open(CLOSING.minus(Duration.ofDays(10)), CLOSING);
        assertThat(ask(TOO_MUCH)).contains("/eligibility/" + other).doesNotContain("No other call is open now.");
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        assertThat(ask("kind=NGO&amount=много&own=100000"))
                .contains("Please answer these questions:", "href=\"#amount\"", "href=\"#settlement\"")
                .doesNotContain("href=\"#own\"", "href=\"#kind\"")
                .contains("value=\"много\"", "value=\"100000\"")
                .doesNotContain("Yes, you meet", "Not yet");
    }

    @Test
    void anAmountIsReadWithItsCurrencyAndOtherwiseAskedForInDigits() {
        assertThat(ask("amount=1+000+000+%D1%82%D0%B3&own=200+000+%E2%82%B8"))
                .doesNotContain("href=\"#amount\"", "href=\"#own\"", "Digits only");
        assertThat(ask("amount=1+%D0%BC%D0%BB%D0%BD&own="))
                .contains("id=\"amount-error\"", "Digits only, for example 1 200 000.")
                .contains("href=\"#own\"")
                .doesNotContain("id=\"own-error\"");
    }

    @Test
    void anotherLanguageKeepsTheAnswers() {
        assertThat(ask("kind=NGO&amount=700000"))
                .contains("lang=kk&amp;")
                .containsPattern("lang=kk[^\"]*amount=700000");
    }

    @Test
    void nothingIsRecorded() {
        long before = decisions();
        ask(TOO_MUCH);
        assertThat(decisions()).isEqualTo(before);
    }

    @Test
    void aCallThatIsNotPublishedIsNotThere() {
        assertThat(get("/eligibility/" + stage.prepared()).statusCode()).isEqualTo(404);
    }

    private long decisions() {
        return sql.sql("select (select count(*) from decision_log) + (select count(*) from ACT_HI_DECINST)")
                .query(Long.class)
                .single();
    }

    private String place() {
        return calls.named(number).settings().settlements().iterator().next();
    }

    private String ask(String answers) {
        HttpResponse<String> page = get(
                "/eligibility/" + number + "?lang=en&" + answers.replace("много", "%D0%BC%D0%BD%D0%BE%D0%B3%D0%BE"));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().replace('\u00a0', ' ');
    }

    private HttpResponse<String> get(String path) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
