package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The papers of an application, asked for over HTTP by everybody who might: allowed, or not there at all. */
class FileDownloadTest extends GrantTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PasswordEncoder encoder;

    private String password;
    private UUID owner;
    private UUID assigned;
    private UUID conflicted;
    private UUID unassigned;
    private UUID application;
    private UUID plan;
    private UUID identity;
    private UUID beside;

    @BeforeEach
    void anApplicationWithTheJury() {
        password = encoder.encode(PASSWORD);
        Call call = openCall(settings(Duration.ZERO, 2));
        owner = applicant();
        application = start(call, owner);
        Map<String, Object> values = filled(application, owner);
        plan = file(application, owner);
        identity = file(application, owner);
        beside = file(application, owner);
        values.put("files", List.of(plan.toString()));
        values.put("identityDocuments", List.of(identity.toString()));
        complete("completeApplication", application, owner, values);
        complete("confirmCompleteness", application, person(Role.PROGRAMME_MANAGER), Map.of("decision", "GO_ON"));
        assigned = person(Role.JURY);
        conflicted = person(new Reach(Role.JURY, null), new Reach(Role.AUDITOR, null));
        appoint(call, assigned);
        appoint(call, conflicted);
        close(call);
        openScoring(call);
        unassigned = person(Role.JURY);
        appoint(call, unassigned);
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Заявитель — мой сосед");
        complete("scoreApplication", application, conflicted, conflict);
    }

    @Test
    void theOwnerAndTheStaffOfTheTerritoryGetEveryPaper() {
        for (UUID person : List.of(
                owner,
                person(Role.PROGRAMME_MANAGER),
                person(Role.DIRECTOR),
                person(Role.AUDITOR),
                person(new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR)))) {
            HttpClient browser = signedIn(person);
            assertThat(List.of(status(browser, plan), status(browser, identity), status(browser, beside)))
                    .containsOnly(200);
        }
    }

    @Test
    void aJurorGetsThePlanToScoreAndNeitherIdentityDocumentsNorWhatLiesBeside() {
        HttpClient browser = signedIn(assigned);
        assertThat(status(browser, plan)).isEqualTo(200);
        assertThat(status(browser, identity)).isEqualTo(404);
        assertThat(status(browser, beside)).isEqualTo(404);
    }

    @Test
    void forEverybodyElseThePapersAreNotThere() {
        for (UUID person : List.of(
                applicant(),
                conflicted,
                unassigned,
                person(Role.JURY),
                person(Role.FINANCE),
                person(Role.COUNCIL_MEMBER),
                person(Role.ADMIN),
                person(new Reach(Role.PROGRAMME_MANAGER, BAUTINO)),
                person(new Reach(Role.AUDITOR, BAUTINO)))) {
            HttpClient browser = signedIn(person);
            HttpResponse<byte[]> nothing = get(browser, UUID.randomUUID().toString());
            for (UUID file : List.of(plan, identity, beside)) {
                HttpResponse<byte[]> answer = get(browser, file.toString());
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(nothing.body());
                assertThat(answer.headers().firstValue("content-disposition")).isEmpty();
                assertThat(get(browser, file + "/shown").statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void whoeverHasNotSignedInIsSentToTheDoorWhetherTheFileIsThereOrNot() {
        HttpClient browser = browser();
        for (String file : List.of(plan.toString(), UUID.randomUUID().toString(), "no-id")) {
            HttpResponse<byte[]> answer = get(browser, file);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        }
    }

    @Test
    void aFileThatNeverWasIsNotFound() {
        HttpClient browser = signedIn(owner);
        assertThat(get(browser, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(get(browser, "no-id").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsSavedAndNeverShownWithinOurPages() {
        HttpResponse<byte[]> answer = get(signedIn(owner), plan.toString());
        assertThat(header(answer, "content-disposition")).startsWith("attachment; filename=");
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "content-security-policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "cache-control")).contains("no-store");
        assertThat(new String(answer.body(), StandardCharsets.US_ASCII)).startsWith("%PDF");
    }

    /** Within our own pages only, where nothing of it can run. */
    @Test
    void aPaperThatRunsNothingMayBeLookedAtByWhoeverMaySaveIt() {
        HttpResponse<byte[]> answer = get(signedIn(owner), plan + "/shown");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-disposition")).startsWith("inline; filename=");
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "content-security-policy"))
                .startsWith("default-src 'none'; ")
                .endsWith("frame-ancestors 'self'");
        assertThat(get(signedIn(assigned), identity + "/shown").statusCode()).isEqualTo(404);
    }

    private int status(HttpClient browser, UUID file) {
        return get(browser, file.toString()).statusCode();
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** The browser of somebody who has come in through the door. */
    private HttpClient signedIn(UUID person) {
        sql.sql("update account set password_hash = ? where id = ?")
                .params(password, person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        HttpClient browser = browser();
        Matcher token = CSRF.matcher(new String(
                send(browser, HttpRequest.newBuilder(at("/login")).header("Accept", "text/html"))
                        .body(),
                StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        String form =
                "username=" + encoded(email) + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<byte[]> in = send(
                browser,
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(header(in, "location")).endsWith("/tasks");
        return browser;
    }

    private HttpResponse<byte[]> get(HttpClient browser, String file) {
        return send(browser, HttpRequest.newBuilder(at("/files/" + file)));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
