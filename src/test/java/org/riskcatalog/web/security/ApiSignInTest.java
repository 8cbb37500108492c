package org.riskcatalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.boot.test.web.server.LocalServerPort;

@RoomOfPeople
class ApiSignInTest {

    @LocalServerPort
    int port;

    @Test
    void withoutCredentialsTheAnswerIsAProblemAndNoPage() throws Exception {
        var answer = send("/api/tasks", null, "GET");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(send("/api/tasks", "kg.head:wrong", "GET").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsNotThereIsAProblemOfTheSameWordsForEverybody() throws Exception {
        var answer = send("/api/no-such-thing", "kg.head:demo", "GET");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("\"title\":\"Not Found\"", "\"status\":404", "\"instance\":\"/api/no-such-thing\"")
                .doesNotContain("resource");
    }

    @Test
    void noTokenAgainstForgeryIsAskedForAndNoSessionIsBegun() throws Exception {
        var answer = send("/api/no-such-thing", "kg.head:demo", "POST");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionOfThePagesOpensNothingHere() {
        assertThat(Visitor.signedIn(port, "kg.head").get("/api/tasks").statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> send(String path, @Nullable String credentials, String method)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (credentials != null) {
            var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + encoded);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
