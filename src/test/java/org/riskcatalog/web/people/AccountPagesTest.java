package org.riskcatalog.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The own account, its password, sessions and language; and how an administrator resets or closes it. */
@RoomOfPeople
class AccountPagesTest {

    @LocalServerPort
    int port;

    @Test
    void aResetEndsSessionsAndThePasswordSoFar() {
        var name = Guests.name();
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, name));
        var guest = Guests.chosen(port, admin, person, "the first of spring");
        guest.signIn(name, "the first of spring");
        assertThat(guest.get("/account").statusCode()).isEqualTo(200);

        var reset = admin.form(person, person + "/reset", Map.of("key", Guests.key()));
        assertThat(location(guest.get("/account"))).startsWith("/login");
        assertThat(guest.signIn(name, "the first of spring").statusCode()).isEqualTo(422);
        var link = Guests.link(admin.get(location(reset)).body());
        assertThat(guest.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsShutOutAtOnce() {
        var name = Guests.name();
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, name));
        var guest = Guests.chosen(port, admin, person, "the first of spring");
        guest.signIn(name, "the first of spring");
        admin.form(person, person + "/close", Map.of("key", Guests.key()));
        assertThat(location(guest.get("/account"))).startsWith("/login");
        assertThat(guest.signIn(name, "the first of spring").statusCode()).isEqualTo(422);
        admin.form(person, person + "/reopen", Map.of("key", Guests.key()));
        assertThat(guest.signIn(name, "the first of spring").statusCode()).isEqualTo(302);
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsItAndSessionsElsewhereEnd() {
        var name = Guests.name();
        var admin = Visitor.signedIn(port, "admin");
        var here = Guests.chosen(port, admin, location(Guests.invite(admin, name)), "the first of spring");
        here.signIn(name, "the first of spring");
        var elsewhere = new Visitor(port);
        elsewhere.signIn(name, "the first of spring");

        var wrong = here.form(
                "/account",
                "/account/password",
                Map.of(
                        "old",
                        "wrong",
                        "password",
                        "the last of spring",
                        "again",
                        "the last of spring",
                        "key",
                        Guests.key()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not your current password");
        here.form(
                "/account",
                "/account/password",
                Map.of(
                        "old",
                        "the first of spring",
                        "password",
                        "the last of spring",
                        "again",
                        "the last of spring",
                        "key",
                        Guests.key()));
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(elsewhere.get("/account"))).startsWith("/login");
    }

    @Test
    void onesOwnSessionsAreListedAndEnded() {
        var here = Visitor.signedIn(port, "tm.deputy");
        var elsewhere = Visitor.signedIn(port, "tm.deputy");
        assertThat(here.get("/account").body()).contains("this session", "End this session");
        here.form("/account", "/account/sessions/end", Map.of());
        assertThat(location(elsewhere.get("/account"))).startsWith("/login");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonReadsInTheLanguageThatHeOrSheChose() {
        var visitor = Visitor.signedIn(port, "tj.deputy");
        visitor.form("/account", "/language", Map.of("to", "ru", "back", "/account"));
        visitor.forget("language");
        assertThat(visitor.get("/account").body()).contains("Ваша учётная запись");
    }
}
