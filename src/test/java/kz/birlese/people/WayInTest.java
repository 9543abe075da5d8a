package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.HouseTest;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The door of the house, knocked on from outside over HTTP. */
class WayInTest extends HouseTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @Autowired
    private OpenAccount open;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DisableAccount disable;

    @Autowired
    private GrantRole roles;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String email;
    private UUID account;

    @BeforeEach
    void openAnAccount() {
        email = "way-in-" + UUID.randomUUID() + "@example.kz";
        Contact contact = new Contact(email, null, "Ерлан Мұрат", Language.KK);
        account = open.forStaff(contact, encoder.encode(PASSWORD), Set.of(new Reach(Role.AUDITOR, null)))
                .id();
    }

    @Test
    void theRightPasswordOpensTheTaskListUnderANewSession() {
        String before = session();
        HttpResponse<String> answer = signIn(email, PASSWORD);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tasks"));
        assertThat(sessionId()).isNotEqualTo(before);
        assertThat(get("/profile").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer(boolean known) {
        HttpResponse<String> answer = signIn(known ? email : "nobody-" + email, "wrong password");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
    }

    @Test
    void aDisabledAccountGetsTheSameAnswerAsAnUnknownOne() {
        as(person(Role.ADMIN), () -> disable.of(account, "left the house"));
        assertThat(signIn(email, PASSWORD).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
    }

    @Test
    void ofAThousandGuessesTenAreEvaluated() {
        CountingEncoder counting = new CountingEncoder();
        PasswordCheck check = new PasswordCheck(accounts, counting, limits());
        for (int guess = 0; guess < 1000; guess++) {
            UsernamePasswordAuthenticationToken attempt =
                    UsernamePasswordAuthenticationToken.unauthenticated(email, "guess " + guess);
            assertThatExceptionOfType(guess < 10 ? BadCredentialsException.class : LockedException.class)
                    .isThrownBy(() -> check.authenticate(attempt));
        }
        assertThat(counting.evaluated).isEqualTo(10);
    }

    @Test
    void guessesAtAnUnknownNameAreCountedJustTheSame() {
        CountingEncoder counting = new CountingEncoder();
        PasswordCheck check = new PasswordCheck(accounts, counting, limits());
        for (int guess = 0; guess < 20; guess++) {
            UsernamePasswordAuthenticationToken attempt =
                    UsernamePasswordAuthenticationToken.unauthenticated("nobody@example.kz", "guess");
            assertThatExceptionOfType(guess < 10 ? BadCredentialsException.class : LockedException.class)
                    .isThrownBy(() -> check.authenticate(attempt));
        }
        assertThat(counting.evaluated).isEqualTo(10);
    }

    @Test
    void everyLetterOfALongCyrillicPasswordCounts() {
        String fifty = "жағалаудағы бекеттен тауға қарай ескі жол тартылған";
        assertThat(fifty.length()).isGreaterThanOrEqualTo(50);
        String hash = encoder.encode(fifty);
        assertThat(encoder.matches(fifty, hash)).isTrue();
        assertThat(encoder.matches(fifty.substring(0, fifty.length() - 1) + "м", hash))
                .isFalse();
    }

    @Test
    void aDisabledAccountsNextClickFails() {
        signIn(email, PASSWORD);
        assertThat(get("/profile").statusCode()).isEqualTo(200);
        as(person(Role.ADMIN), () -> disable.of(account, "left the house"));
        HttpResponse<String> next = get("/profile");
        assertThat(next.statusCode()).isEqualTo(302);
        assertThat(next.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/login"));
    }

    @Test
    void aChangeOfRoleCountsAtOnce() {
        UUID admin = person(Role.ADMIN);
        UUID other = person(Role.AUDITOR);
        as(other, () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> disable.of(account, "no right to")));
        as(admin, () -> roles.to(other, new Reach(Role.ADMIN, null)));
        as(other, () -> disable.of(account, "now with the right"));
        as(admin, () -> roles.revoke(other, new Reach(Role.ADMIN, null)));
        as(other, () -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> disable.undo(account, "no right any more")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/accounts",
                "/profile",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/engine-rest",
                "/camunda",
                "/swagger-ui.html",
                "/static/../application.yml"
            })
    void behindTheDoorNothingShowsBeforeSigningIn(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isIn(302, 400, 401, 403, 404);
        answer.headers().firstValue("location").ifPresent(to -> assertThat(to).endsWith("/login"));
    }

    @Test
    void theHealthOfTheHouseIsSaidWithoutDetails() {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at("/actuator/health")).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void browsersAreToldWhatOurPagesMayDo() {
        HttpResponse<String> answer = get("/login");
        assertThat(answer.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'"));
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("x-frame-options")).contains("DENY");
        assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
    }

    @ParameterizedTest
    @CsvSource({"kk,kk", "en-GB,en", "ru,ru", "fr,ru", "'fr, kk;q=0.5',kk"})
    void thePageIsMarkedWithTheLanguageTheBrowserPrefers(String preferred, String said) {
        HttpRequest request = HttpRequest.newBuilder(at("/login"))
                .header("Accept-Language", preferred)
                .header("Accept", "text/html")
                .build();
        assertThat(send(request).body()).contains("<html lang=\"" + said + "\"");
    }

    @Test
    void theLanguageInTheAddressIsRemembered() {
        assertThat(get("/login?lang=kk").body()).contains("<html lang=\"kk\"");
        HttpRequest request = HttpRequest.newBuilder(at("/login"))
                .header("Accept-Language", "en")
                .header("Accept", "text/html")
                .build();
        assertThat(send(request).body()).contains("<html lang=\"kk\"");
    }

    /** The session as it is before signing in. */
    private String session() {
        get("/login");
        return sessionId();
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> signIn(String name, String password) {
        Matcher token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        String form =
                "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        return send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> get(String path) {
        return send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static WayInLimits limits() {
        Duration quarter = Duration.ofMinutes(15);
        return new WayInLimits(quarter, 10, 100_000, 5, 50, quarter, 5, "http://localhost");
    }

    /** Counts what a slow encoder would have worked out. */
    private static final class CountingEncoder implements PasswordEncoder {
        private int evaluated;

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            evaluated++;
            return false;
        }
    }
}
