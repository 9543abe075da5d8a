package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who calls at the house over HTTP, as a browser without a screen: with cookies, through the sign-in form, and
 * speaking Vaadin's own protocol where a view answers.
 */
public final class Caller {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The frame of every view; which view it becomes is asked for afterwards. */
    private static final String FRAME = "id=\"outlet\"";

    /** What stands in front of every answer of Vaadin's. */
    private static final String GUARD = "for(;;);";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String house;

    /** @param port the loopback port the house listens on */
    public Caller(int port) {
        house = "http://127.0.0.1:" + port;
    }

    /** What a call came to: a status and, where a view opened, its title and where it sent the browser. */
    public record Answer(int status, String location, String body, String title) {}

    /** Comes in through the door; fails when it stays shut. */
    public Caller signIn(String email, String password) {
        Matcher token = CSRF.matcher(send(page("/login")).body());
        assertThat(token.find()).isTrue();
        String form =
                "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<String> in = send(HttpRequest.newBuilder(URI.create(house + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(in.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tasks"));
        return this;
    }

    /** Opens the address, path and question, as a browser would that is given it. */
    public Answer open(String address) {
        HttpResponse<String> answer = send(page(address));
        return answer.statusCode() == 200 && answer.body().contains(FRAME)
                ? view(address)
                : new Answer(
                        answer.statusCode(),
                        answer.headers().firstValue("location").orElse(""),
                        answer.body(),
                        "");
    }

    private Answer view(String address) {
        String path = address.replaceAll("^/|\\?.*", "");
        String question = address.contains("?") ? address.replaceAll(".*\\?", "") : "";
        JsonNode start = read(send(page("/?v-r=init&location=" + encoded(path) + "&query=" + encoded(question)))
                .body());
        JsonNode config = start.get("appConfig");
        Map<String, Object> arrival = Map.of(
                "route", path, "query", question, "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", "");
        Map<String, Object> event = Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", arrival);
        Map<String, Object> message = Map.of(
                "csrfToken",
                config.get("uidl").get("Vaadin-Security-Key").asText(),
                "rpc",
                new Object[] {event},
                "syncId",
                config.get("uidl").get("syncId").asInt(),
                "clientId",
                0);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(
                        house + "/?v-r=uidl&v-uiId=" + config.get("v-uiId").asInt()))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(write(message))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return opened(answer.body());
    }

    private static Answer opened(String body) {
        String title = "";
        for (JsonNode script : read(body.replace(GUARD, "")).get(0).path("execute")) {
            if (script.get(script.size() - 1).asText().contains("document.title")) {
                title = script.get(0).asText();
            }
        }
        return new Answer(200, "", body, title);
    }

    private HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(house + address))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "ru");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(text, unreadable);
        }
    }

    private static String write(Object message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
