package org.riskcatalog.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RoomOfPeople
class PeoplePagesTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("(/invitation/[A-Za-z0-9_-]+)<");
    private static final Pattern MANDATE = Pattern.compile("/mandates/([0-9a-f-]{36})/");

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Test
    void anAdministratorSeesAllAHeadTheOwnDelegationAnExpertNobody() {
        assertThat(Visitor.signedIn(port, "admin").get("/people?size=100").body())
                .contains("kg.head", "uz.head", "unrcca.observer");
        assertThat(Visitor.signedIn(port, "kg.head").get("/people").body())
                .contains("kg.focal", "kg.expert")
                .doesNotContain("uz.focal", "secretariat");
        assertThat(Visitor.signedIn(port, "kg.expert").get("/people").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListIsSearchedSortedAndPaged() {
        var admin = Visitor.signedIn(port, "admin");
        assertThat(admin.get("/people?search=TOKTOGUL").body())
                .contains("kg.head")
                .doesNotContain("kg.focal");
        assertThat(admin.get("/people?search=%25").body()).doesNotContain("kg.head");
        var first = admin.get("/people?size=5&sort=-username").body();
        assertThat(first).contains("uz.head").doesNotContain("az.head").contains("rel=\"next\"");
    }

    @Test
    void somebodyElsesPageIsLikeOneThatDoesNotExist() {
        var head = Visitor.signedIn(port, "kg.head");
        var foreign = head.get(
                "/people/" + directory.holding("head-of-delegation:UZ").get(0).id());
        var missing = head.get("/people/" + UUID.randomUUID());
        var nonsense = head.get("/people/nonsense");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(stripped(foreign)).isEqualTo(stripped(missing)).isEqualTo(stripped(nonsense));
    }

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndThenSignsIn() {
        var name = name();
        var admin = Visitor.signedIn(port, "admin");
        var person = admin.get(location(invite(admin, name)));
        var link = found(LINK, person.body());
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
                        key()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("has the user name kg.head already").contains("value=\"Somebody\"");
        var empty = admin.form("/people/invite", "/people/invite", Map.of("key", key()));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Error: Invite a person");
    }

    @Test
    void theSameInvitationSentTwiceInvitesOnce() {
        var name = name();
        var admin = Visitor.signedIn(port, "admin");
        var fields = Map.of(
                "name", "Twice", "username", name, "email", "x@example.org", "language", "ENGLISH", "key", key());
        assertThat(location(admin.form("/people/invite", "/people/invite", fields)))
                .startsWith("/people/");
        assertThat(location(admin.form("/people/invite", "/people/invite", fields)))
                .isEqualTo("/people");
    }

    @Test
    void aMandateActsOnlyAfterASecondPersonConfirmedIt() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(invite(admin, name()));
        prepare(admin, person, "FOCAL_POINT", "KG");
        var prepared = admin.get(person);
        var mandate = person + "/mandates/" + found(MANDATE, prepared.body());
        assertThat(prepared.body()).contains("Waits for the second person");
        var id = UUID.fromString(person.substring("/people/".length()));
        assertThat(directory.holding("focal-point:KG"))
                .noneMatch(each -> each.id().equals(id));

        assertThat(admin.form(person, mandate + "/confirm", Map.of("key", key()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "uz.head")
                        .form("/account", mandate + "/confirm", Map.of("key", key()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(directory.holding("focal-point:KG"))
                .noneMatch(each -> each.id().equals(id));

        var head = Visitor.signedIn(port, "kg.head");
        assertThat(location(head.form(person, mandate + "/confirm", Map.of("key", key()))))
                .isEqualTo(person);
        assertThat(directory.holding("focal-point:KG"))
                .anyMatch(each -> each.id().equals(id));

        assertThat(location(head.form(person, mandate + "/end", Map.of("key", key()))))
                .isEqualTo(person);
        assertThat(directory.holding("focal-point:KG"))
                .noneMatch(each -> each.id().equals(id));
        var again = admin.form(person, mandate + "/end", Map.of("key", key()));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("This mandate is over already");
    }

    @Test
    void aMandateThatDoesNotFitIsRefusedBesideItsField() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(invite(admin, name()));
        var noState = prepare(admin, person, "HEAD_OF_DELEGATION", "");
        assertThat(noState.statusCode()).isEqualTo(422);
        assertThat(noState.body()).contains("Choose the State for which the mandate is held");
        assertThat(prepare(admin, person, "CHAIR", "").body())
                .contains("Choose the State for which the mandate is held");
        assertThat(prepare(admin, person, "EDITOR", "UZ").body()).contains("held for no State");
        assertThat(prepare(admin, person, "OBSERVER", "UZ").body()).contains("Choose the organisation");
    }

    @Test
    void aMandateThatEndsBeforeItBeginsIsRefusedBesideItsLastDay() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(invite(admin, name()));
        var refused = prepare(admin, person, "FOCAL_POINT", "KG", "2027-02-10", "2027-01-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#until\"", "The last day lies before the first", "value=\"2027-01-01\"");
    }

    @Test
    void aMandateIsEndedOnlyAfterAQuestionAndAFilledListSaysNothingOfAnEmptyOne() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(invite(admin, name()));
        assertThat(admin.get(person).body()).contains("Mandates that are prepared for this person will appear here");
        prepare(admin, person, "FOCAL_POINT", "KG");
        assertThat(admin.get(person).body())
                .contains("<summary>Withdraw the mandate</summary>", "The mandate never begins.")
                .doesNotContain("Mandates that are prepared for this person will appear here");
        assertThat(admin.get("/people").body()).doesNotContain("what you look for will appear here");
        assertThat(admin.get("/people?search=nobody-at-all").body()).contains("what you look for will appear here");
    }

    @Test
    void aResetEndsSessionsAndThePasswordSoFar() {
        var name = name();
        var admin = Visitor.signedIn(port, "admin");
        var person = location(invite(admin, name));
        var guest = chosen(admin, person, "the first of spring");
        guest.signIn(name, "the first of spring");
        assertThat(guest.get("/account").statusCode()).isEqualTo(200);

        var reset = admin.form(person, person + "/reset", Map.of("key", key()));
        assertThat(location(guest.get("/account"))).startsWith("/login");
        assertThat(guest.signIn(name, "the first of spring").statusCode()).isEqualTo(422);
        var link = found(LINK, admin.get(location(reset)).body());
        assertThat(guest.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsShutOutAtOnce() {
        var name = name();
        var admin = Visitor.signedIn(port, "admin");
        var person = location(invite(admin, name));
        var guest = chosen(admin, person, "the first of spring");
        guest.signIn(name, "the first of spring");
        admin.form(person, person + "/close", Map.of("key", key()));
        assertThat(location(guest.get("/account"))).startsWith("/login");
        assertThat(guest.signIn(name, "the first of spring").statusCode()).isEqualTo(422);
        admin.form(person, person + "/reopen", Map.of("key", key()));
        assertThat(guest.signIn(name, "the first of spring").statusCode()).isEqualTo(302);
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsItAndSessionsElsewhereEnd() {
        var name = name();
        var admin = Visitor.signedIn(port, "admin");
        var here = chosen(admin, location(invite(admin, name)), "the first of spring");
        here.signIn(name, "the first of spring");
        var elsewhere = new Visitor(port);
        elsewhere.signIn(name, "the first of spring");

        var wrong = here.form(
                "/account",
                "/account/password",
                Map.of("old", "wrong", "password", "the last of spring", "again", "the last of spring", "key", key()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not your password so far");
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
                        key()));
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

    private Visitor chosen(Visitor admin, String person, String password) {
        var reset = admin.form(person, person + "/reset", Map.of("key", key()));
        var link = found(LINK, admin.get(location(reset)).body());
        var guest = new Visitor(port);
        guest.form(link, link, Map.of("password", password, "again", password));
        return guest;
    }

    private HttpResponse<String> invite(Visitor admin, String username) {
        return admin.form(
                "/people/invite",
                "/people/invite",
                Map.of(
                        "name",
                        "A. Guest",
                        "username",
                        username,
                        "email",
                        "guest@example.org",
                        "language",
                        "ENGLISH",
                        "key",
                        key()));
    }

    private HttpResponse<String> prepare(Visitor admin, String person, String role, String party) {
        return prepare(admin, person, role, party, "2026-01-01", "");
    }

    private HttpResponse<String> prepare(
            Visitor admin, String person, String role, String party, String from, String until) {
        return admin.form(
                person + "/mandates/new",
                person + "/mandates/new",
                Map.of(
                        "role",
                        role,
                        "party",
                        party,
                        "from",
                        from,
                        "until",
                        until,
                        "reference",
                        "Note 12",
                        "_cleared",
                        "on",
                        "key",
                        key()));
    }

    private static String name() {
        return "guest-" + PEOPLE.incrementAndGet();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group(1);
    }

    private static String stripped(HttpResponse<String> page) {
        return page.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("/people/[0-9a-z-]+", "")
                .replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }
}
