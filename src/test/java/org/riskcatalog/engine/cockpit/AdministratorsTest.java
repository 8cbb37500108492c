package org.riskcatalog.engine.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.riskcatalog.members.Visitor.location;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RoomOfPeople
class AdministratorsTest {

    private static final Pattern MANDATE = Pattern.compile("/mandates/([0-9a-f-]{36})/");

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Administrators administrators;

    @Autowired
    CockpitStart start;

    @Test
    void withoutAnyMemberOfTheGroupTheStartStops() {
        members().forEach(id -> identity.deleteMembership(id, Administrators.GROUP));
        assertThatIllegalStateException()
                .isThrownBy(administrators::verify)
                .withMessageContaining("camunda-admin")
                .withMessageContaining("The start stops");
        start.afterSingletonsInstantiated();
        assertThat(members()).contains("technical-member");
    }

    @Test
    void theTechnicalMemberIsThereAgainAfterEachStart() {
        identity.deleteUser("technical-member");
        start.afterSingletonsInstantiated();
        assertThat(members()).contains("technical-member");
        assertThatCode(administrators::verify).doesNotThrowAnyException();
    }

    @Test
    void whoIsNoAdministratorLeavesTheGroup() {
        var stranger = identity.newUser("stranger");
        identity.saveUser(stranger);
        identity.createMembership("stranger", Administrators.GROUP);
        administrators.mirror();
        assertThat(members()).doesNotContain("stranger");
    }

    @Test
    void aNewAdministratorEntersAfterTheSecondPersonAndNoLongerAfterTheMandateEnded() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(admin.form(
                "/people/invite",
                "/people/invite",
                Map.of(
                        "name",
                        "A. Second",
                        "username",
                        "a.second",
                        "email",
                        "a@example.org",
                        "language",
                        "ENGLISH",
                        "key",
                        key())));
        var link = found(
                Pattern.compile("(/invitation/[A-Za-z0-9_-]+)<"),
                admin.get(location(admin.form(person, person + "/reset", Map.of("key", key()))))
                        .body());
        var second = new Visitor(port);
        second.form(link, link, Map.of("password", "a quiet river", "again", "a quiet river"));
        second.signIn("a.second", "a quiet river");
        assertThat(second.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(404);

        admin.form(
                person + "/mandates/new",
                person + "/mandates/new",
                Map.of("role", "ADMIN", "party", "", "from", "2026-01-01", "_cleared", "on", "key", key()));
        var mandate = person + "/mandates/" + found(MANDATE, admin.get(person).body());
        assertThat(second.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(404);
        var secretariat = Visitor.signedIn(port, "secretariat");
        secretariat.form(person, mandate + "/confirm", Map.of("key", key()));
        assertThat(second.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(members()).contains("a.second");

        secretariat.form(person, mandate + "/end", Map.of("key", key()));
        assertThat(second.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(404);
        assertThat(members()).doesNotContain("a.second").contains("admin");
    }

    private List<String> members() {
        return identity.createUserQuery().memberOfGroup(Administrators.GROUP).list().stream()
                .map(User::getId)
                .toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group(1);
    }
}
