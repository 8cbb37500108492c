package org.riskcatalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.boot.test.web.server.LocalServerPort;

@RoomOfPeople
class SignInTest {

    @LocalServerPort
    int port;

    @Test
    void theRightPasswordLeadsToTheDesk() {
        var answer = new Visitor(port).signIn("KG.head ", "demo");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/desk");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlikeAndTheNameIsStillThere() {
        var wrong = new Visitor(port).signIn("kg.head", "guess");
        var unknown = new Visitor(port).signIn("nobody", "guess");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("do not belong together")
                .contains("value=\"kg.head\"")
                .doesNotContain("guess");
        assertThat(body(wrong, "kg.head")).isEqualTo(body(unknown, "nobody"));
    }

    @Test
    void theSessionGetsANewNameAtSignInSoThatNobodyCanPrepareOne() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.cookie("JSESSIONID").orElseThrow();
        visitor.signIn("kg.head", "demo");
        assertThat(visitor.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void aVisitorIsLedToTheSignInPageAndThenToThePageThatWasAskedFor() {
        var visitor = new Visitor(port);
        assertThat(location(visitor.get("/account"))).isEqualTo("/login");
        assertThat(location(visitor.signIn("kg.head", "demo"))).isEqualTo("/account");
    }

    @Test
    void whatIsNotListedExistsForNobody() {
        assertThat(new Visitor(port).get("/no-such-page").statusCode()).isEqualTo(302);
        assertThat(Visitor.signedIn(port, "admin").get("/no-such-page").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kg.head").get("/administration").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kg.head").get("/sign-in-failed").statusCode())
                .isEqualTo(404);
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = Visitor.signedIn(port, "kg.head");
        var answer = visitor.form("/account", "/logout", Map.of());
        assertThat(location(answer)).isEqualTo("/login?out");
        assertThat(location(visitor.get("/account"))).isEqualTo("/login");
    }

    @Test
    void aStrangerBehindTheSameProxyLocksNobodyOut() {
        var person = new Visitor(port, "203.0.113.7");
        assertThat(person.signIn("tm.expert", "demo").statusCode()).isEqualTo(302);
        var stranger = new Visitor(port, "203.0.113.9");
        for (int each = 0; each < 10; each++) {
            assertThat(stranger.signIn("tm.expert", "guess").statusCode()).isEqualTo(422);
        }
        assertThat(stranger.signIn("tm.expert", "guess").statusCode()).isEqualTo(429);
        assertThat(new Visitor(port, "203.0.113.7").signIn("tm.expert", "demo").statusCode())
                .isEqualTo(302);
    }

    @Test
    void behindAProxyThatEndsTlsAddressesAndCookiesAreThoseOfTheBrowser() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/account"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "catalog.example.org");
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("Location")).contains("https://catalog.example.org/login");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("JSESSIONID", "Secure");
    }

    @Test
    void pagesAreStrict() {
        var headers = new Visitor(port).get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var cookie = headers.allValues("Set-Cookie").toString();
        assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax");
    }

    private static String body(HttpResponse<String> page, String username) {
        return page.body().replace("value=\"" + username + "\"", "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
