package org.riskcatalog.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person is invited and chooses a password. */
@RoomOfPeople
class InvitationPagesTest {

    @LocalServerPort
    int port;

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndThenSignsIn() {
        var name = Guests.name();
        var admin = Visitor.signedIn(port, "admin");
        var person = admin.get(location(Guests.invite(admin, name)));
        var link = Guests.link(person.body());
        assertThat(admin.get(location(admin.get("/people?search=" + name))).body())
                .doesNotContain(link);

        var guest = new Visitor(port);
        assertThat(guest.get(link).body()).contains(name);
        var tooShort = guest.form(link, link, Map.of("password", "short", "again", "short"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("12 to 200 characters").doesNotContain("value=\"short\"");
        var set = guest.form(link, link, Map.of("password", "a quiet river", "again", "a quiet river"));
        assertThat(location(set)).isEqualTo("/login?chosen");
        assertThat(guest.get(link).statusCode()).isEqualTo(404);
        assertThat(guest.signIn(name, "a quiet river").statusCode()).isEqualTo(302);
        assertThat(guest.get("/people").statusCode()).isEqualTo(404);
    }

    @Test
    void anInvitationThatIsWrittenWronglyIsRefusedAndNothingTypedIsLost() {
        var admin = Visitor.signedIn(port, "admin");
        var answer = admin.form(
                "/people/invite",
                "/people/invite",
                Map.of(
                        "name",
                        "Somebody",
                        "username",
                        "kg.head",
                        "email",
                        "x@example.org",
                        "language",
                        "ENGLISH",
                        "key",
                        Guests.key()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("has the user name kg.head already").contains("value=\"Somebody\"");
        var empty = admin.form("/people/invite", "/people/invite", Map.of("key", Guests.key()));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Error: Invite a person");
    }

    @Test
    void theSameInvitationSentTwiceInvitesOnce() {
        var name = Guests.name();
        var admin = Visitor.signedIn(port, "admin");
        var fields = Map.of(
                "name",
                "Twice",
                "username",
                name,
                "email",
                "x@example.org",
                "language",
                "ENGLISH",
                "key",
                Guests.key());
        assertThat(location(admin.form("/people/invite", "/people/invite", fields)))
                .startsWith("/people/");
        assertThat(location(admin.form("/people/invite", "/people/invite", fields)))
                .isEqualTo("/people");
    }
}
