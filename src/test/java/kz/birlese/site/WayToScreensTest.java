package kz.birlese.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.birlese.HouseTest;
import org.junit.jupiter.api.Test;

/** The public front page and the screens of the application share one address. */
class WayToScreensTest extends HouseTest {

    @Test
    void theFrontPageIsPlainHtml() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void aScreenThatStartsIsAnsweredByTheApplication() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/?v-r=init&location=login&query=");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
