package org.riskcatalog.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.riskcatalog.members.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riskcatalog.members.Credentials.TooBusy;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** An installation without the demonstration, from its first start: one tale in order. */
@SpringBootTest(
        classes = RoomOfPeople.Rooms.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:new-installation;DB_CLOSE_DELAY=-1",
            "catalog.mail.site=https://catalog.example.org"
        })
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewInstallationTest {

    private static final String PASSWORD = "a quiet river";
    private static final Pattern MANDATE = Pattern.compile("/mandates/([0-9a-f-]{36})/");
    private static final Pattern INVITATION =
            Pattern.compile("https://catalog\\.example\\.org(/invitation/[A-Za-z0-9_-]+)<");
    private static Visitor first;
    private static String second = "";

    @LocalServerPort
    int port;

    @Autowired
    StartTokens tokens;

    @Autowired
    Directory directory;

    @MockitoSpyBean
    PasswordEncoder hashing;

    @Test
    @Order(1)
    void knowsNobodyAndLetsNobodyIn() {
        assertThat(directory.holding("admin")).isEmpty();
        assertThat(new Visitor(port).signIn("admin", "demo").statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).get("/login").body())
                .contains("/first-administrator")
                .doesNotContain("kg.head");
    }

    @Test
    @Order(2)
    void doesNotMakeAnAdministratorOfWhoGuesses() {
        var visitor = new Visitor(port);
        var answer = visitor.form("/first-administrator", "/first-administrator", wanted("abc", "first", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("not the token")
                .contains("value=\"first\"")
                .doesNotContain(PASSWORD);
        var tooShort = visitor.form(
                "/first-administrator", "/first-administrator", wanted(administrators(), "first", "short"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
    }

    @Test
    @Order(3)
    void makesTheFirstAdministratorWithThePrintedTokenOnce() {
        var token = administrators();
        var visitor = new Visitor(port);
        doThrow(new TooBusy()).when(hashing).encode(any());
        busy(visitor.form("/first-administrator", "/first-administrator", wanted(token, "first", PASSWORD)));
        doCallRealMethod().when(hashing).encode(any());
        var made = visitor.form("/first-administrator", "/first-administrator", wanted(token, "first", PASSWORD));
        assertThat(location(made)).isEqualTo("/login?chosen");
        assertThat(new Visitor(port).get("/first-administrator").statusCode()).isEqualTo(404);
        first = new Visitor(port);
        assertThat(first.signIn("first", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(first.get("/people").body()).contains("first");
        assertThat(first.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void letsTheAdministratorNotConfirmTheFirstSecretariatAlone() {
        second = location(first.form(
                "/people/invite",
                "/people/invite",
                Map.of(
                        "name",
                        "S. Ecretary",
                        "username",
                        "second",
                        "email",
                        "s@example.org",
                        "language",
                        "RUSSIAN",
                        "key",
                        key())));
        first.form(
                second + "/mandates/new",
                second + "/mandates/new",
                Map.of("role", "SECRETARIAT", "party", "", "from", "2026-01-01", "_cleared", "on", "key", key()));
        var wrong = first.form(second, mandate() + "/confirm-first", Map.of("token", "guess", "key", key()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(first.form(second, mandate() + "/confirm", Map.of("key", key()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(directory.holding("secretariat")).isEmpty();
    }

    @Test
    @Order(5)
    void confirmsTheFirstSecretariatWithTheSecondTokenOnce() {
        var token = tokens.printedForSecretariat().orElseThrow();
        var confirmed = first.form(second, mandate() + "/confirm-first", Map.of("token", token, "key", key()));
        assertThat(location(confirmed)).isEqualTo(second);
        assertThat(directory.holding("secretariat")).hasSize(1);
        assertThat(tokens.secretariatWanted()).isFalse();
        assertThat(first.get(second).body()).contains("Confirmed by a token of the start");
    }

    @Test
    @Order(6)
    void printsNoTokenAtTheNextStart() {
        tokens.print();
        assertThat(tokens.administratorWanted()).isFalse();
        assertThat(tokens.secretariatWanted()).isFalse();
    }

    @Test
    @Order(7)
    void hasNoDemonstration() {
        assertThat(first.get("/demo/clock").statusCode()).isEqualTo(404);
        assertThat(first.get("/account").body()).doesNotContain("Demonstration");
    }

    @Test
    @Order(8)
    void losesNoInvitationAndNoPasswordToABusyMoment(CapturedOutput said) {
        var page = first.get(location(first.form(second, second + "/reset", Map.of("key", key()))))
                .body();
        var invitation = INVITATION.matcher(page);
        assertThat(invitation.find()).as(page).isTrue();
        var link = invitation.group(1);
        var password = Map.of("password", "the first of spring", "again", "the first of spring");
        var own = Map.of("old", PASSWORD, "password", "a wide river", "again", "a wide river", "key", key());
        doThrow(new TooBusy()).when(hashing).encode(any());
        busy(new Visitor(port).form(link, link, password));
        assertThat(said).contains("/invitation/*").doesNotContain(link);
        busy(first.form("/account", "/account/password", own));
        doCallRealMethod().when(hashing).encode(any());
        assertThat(location(new Visitor(port).form(link, link, password))).isEqualTo("/login?chosen");
        assertThat(location(first.form("/account", "/account/password", own))).isEqualTo("/account");
    }

    private static void busy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("The catalog is busy", "Nothing was recorded");
    }

    private String administrators() {
        return tokens.printedForAdministrator().orElseThrow();
    }

    private static String mandate() {
        var found = MANDATE.matcher(first.get(second).body());
        assertThat(found.find()).isTrue();
        return second + "/mandates/" + found.group(1);
    }

    private static Map<String, String> wanted(String token, String username, String password) {
        return Map.of(
                "token",
                token,
                "name",
                "The First",
                "username",
                username,
                "email",
                "first@example.org",
                "language",
                "ENGLISH",
                "password",
                password,
                "again",
                password);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
