package org.riskcatalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that arrives after its session has ended. */
@RoomOfPeople
class LateFormTest {

    private static final Map<String, String> TYPED =
            Map.of("name", "A name <typed>", "username", "late", "key", "secret-key");

    @LocalServerPort
    int port;

    @Test
    void isOfferedAgainToThePersonWhoTypedIt() {
        var admin = Visitor.signedIn(port, "admin");
        admin.forget("JSESSIONID");
        var late = admin.post("/people/invite", TYPED, "token-of-the-session-that-ended");
        assertThat(location(late)).isEqualTo("/login?kept");
        assertThat(admin.get("/login?kept").body()).contains("nothing is lost");
        assertThat(location(admin.signIn("admin", "demo"))).isEqualTo("/kept-form");
        var offered = admin.get("/kept-form").body();
        assertThat(offered).contains("action=\"/people/invite\"").contains("A name &lt;typed&gt;");
        assertThat(admin.form("/kept-form", "/people/invite", TYPED).body()).contains("value=\"A name &lt;typed&gt;\"");
    }

    @Test
    void leadsToItsOwnPageWhereThatShowsWhatWasTyped() {
        var head = Visitor.signedIn(port, "kg.head");
        head.forget("JSESSIONID");
        head.post("/tasks/4711", TYPED, "old");
        assertThat(location(head.signIn("kg.head", "demo"))).isEqualTo("/tasks/4711");
    }

    @Test
    void isNotShownToSomebodyElseWhoSignsInAtTheSameDesk() {
        var browser = Visitor.signedIn(port, "kg.head");
        browser.forget("JSESSIONID");
        browser.post("/proposals", TYPED, "old");
        assertThat(location(browser.signIn("uz.head", "demo"))).isEqualTo("/desk");
        assertThat(browser.get("/kept-form").statusCode()).isEqualTo(404);
    }

    @Test
    void ofAStrangersSiteIsNeverKept() {
        var head = Visitor.signedIn(port, "kg.head");
        head.forget("JSESSIONID");
        assertThat(location(head.postFrom("https://elsewhere.example", "/proposals", TYPED)))
                .isEqualTo("/login?ended");
        assertThat(location(head.signIn("kg.head", "demo"))).isEqualTo("/desk");
    }

    @Test
    void ofAStrangersSiteIsRefusedToSomebodySignedIn() {
        var head = Visitor.signedIn(port, "kg.head");
        assertThat(head.postFrom("https://elsewhere.example", "/account/sessions/end", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isNotKeptIfAPasswordStandsInIt() {
        var head = Visitor.signedIn(port, "kg.head");
        head.forget("JSESSIONID");
        var late = head.post("/account/password", Map.of("old", "demo", "password", "a quiet river"), "old");
        assertThat(location(late)).isEqualTo("/login?ended");
    }

    @Test
    void fromBeforeASecondSignInInTheSameBrowserIsOfferedAtOnce() {
        var admin = Visitor.signedIn(port, "admin");
        var late = admin.post("/people/invite", TYPED, "token-of-an-earlier-session");
        assertThat(location(late)).isEqualTo("/kept-form");
        assertThat(admin.get("/kept-form").body()).contains("A name &lt;typed&gt;");
    }
}
