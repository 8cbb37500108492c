package org.riskcatalog.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mandate is prepared by one person, confirmed by another, and ended. */
@RoomOfPeople
class MandatePagesTest {

    private static final Pattern MANDATE = Pattern.compile("/mandates/([0-9a-f-]{36})/");

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Test
    void aMandateActsOnlyAfterASecondPersonConfirmedIt() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        prepare(admin, person, "FOCAL_POINT", "KG");
        var prepared = admin.get(person);
        var mandate = person + "/mandates/" + mandate(prepared.body());
        assertThat(prepared.body()).contains("Waits for the second person");
        var id = UUID.fromString(person.substring("/people/".length()));
        assertThat(directory.holding("focal-point:KG"))
                .noneMatch(each -> each.id().equals(id));

        assertThat(admin.form(person, mandate + "/confirm", Map.of("key", Guests.key()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "uz.head")
                        .form("/account", mandate + "/confirm", Map.of("key", Guests.key()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(directory.holding("focal-point:KG"))
                .noneMatch(each -> each.id().equals(id));

        var head = Visitor.signedIn(port, "kg.head");
        assertThat(location(head.form(person, mandate + "/confirm", Map.of("key", Guests.key()))))
                .isEqualTo(person);
        assertThat(directory.holding("focal-point:KG"))
                .anyMatch(each -> each.id().equals(id));

        assertThat(location(head.form(person, mandate + "/end", Map.of("key", Guests.key()))))
                .isEqualTo(person);
        assertThat(directory.holding("focal-point:KG"))
                .noneMatch(each -> each.id().equals(id));
        var again = admin.form(person, mandate + "/end", Map.of("key", Guests.key()));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("This mandate is over already");
    }

    @Test
    void aMandateThatDoesNotFitIsRefusedBesideItsField() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        var noState = prepare(admin, person, "HEAD_OF_DELEGATION", "");
        assertThat(noState.statusCode()).isEqualTo(422);
        assertThat(noState.body()).contains("Choose the State for which the mandate is held");
        assertThat(prepare(admin, person, "CHAIR", "").body())
                .contains("Choose the State for which the mandate is held");
        assertThat(prepare(admin, person, "EDITOR", "UZ").body()).contains("held for no State");
        assertThat(prepare(admin, person, "OBSERVER", "UZ").body()).contains("Choose the organisation");
    }

    @Test
    void aSubstituteIsRefusedOfSomebodyWithoutThatMandate() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        var refused = substitute(admin, person, "kg.focal");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#substituteOf\"", "holds no confirmed mandate in this role");
        assertThat(substitute(admin, person, "uz.head").body()).contains("holds no confirmed mandate in this role");
        assertThat(location(substitute(admin, person, "kg.head"))).isEqualTo(person);
    }

    @Test
    void aMandateThatEndsBeforeItBeginsIsRefusedBesideItsLastDay() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        var refused = prepare(admin, person, "FOCAL_POINT", "KG", "2027-02-10", "2027-01-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#until\"", "The last day lies before the first", "value=\"2027-01-01\"");
    }

    @Test
    void aDayOfAnotherCenturyIsRefusedBesideItsField() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        var late = prepare(admin, person, "FOCAL_POINT", "KG", "2026-01-01", "+999999999-12-31");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("href=\"#until\"", "must lie in the years 2000 to 2100");
        var early = prepare(admin, person, "FOCAL_POINT", "KG", "-999999999-01-01", "");
        assertThat(early.body()).contains("href=\"#from\"", "must lie in the years 2000 to 2100");
        var absence = admin.form(
                "/account/absence",
                "/account/absence",
                Map.of("from", "2026-01-01", "until", "+999999999-12-31", "key", Guests.key()));
        assertThat(absence.statusCode()).isEqualTo(422);
        assertThat(absence.body()).contains("href=\"#until\"", "must lie in the years 2000 to 2100");
    }

    @Test
    void aKeyThatIsTooLongIsRefusedWithASentence() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        var refused = admin.form(person, person + "/end-sessions", Map.of("key", "k".repeat(101)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("1 to 100 characters");
        assertThat(location(admin.form(person, person + "/end-sessions", Map.of("key", Guests.key() + "k".repeat(64)))))
                .isEqualTo(person);
    }

    @Test
    void aMandateIsEndedOnlyAfterAQuestionAndAFilledListSaysNothingOfAnEmptyOne() {
        var admin = Visitor.signedIn(port, "admin");
        var person = location(Guests.invite(admin, Guests.name()));
        assertThat(admin.get(person).body()).contains("Mandates that are prepared for this person will appear here");
        prepare(admin, person, "FOCAL_POINT", "KG");
        assertThat(admin.get(person).body())
                .contains("<summary>Withdraw the mandate</summary>", "The mandate never begins.")
                .doesNotContain("Mandates that are prepared for this person will appear here");
        assertThat(admin.get("/people").body()).doesNotContain("what you look for will appear here");
        assertThat(admin.get("/people?search=nobody-at-all").body()).contains("what you look for will appear here");
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
                        Guests.key()));
    }

    private static HttpResponse<String> substitute(Visitor admin, String person, String principal) {
        var page = person + "/mandates/new";
        var fields = Map.of(
                "role",
                "HEAD_OF_DELEGATION",
                "party",
                "KG",
                "from",
                "2026-01-01",
                "substituteOf",
                principal,
                "_cleared",
                "on",
                "key",
                Guests.key());
        return admin.form(page, page, fields);
    }

    private static String mandate(String page) {
        var match = MANDATE.matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }
}
