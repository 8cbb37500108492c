package org.riskcatalog.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of people and their pages: who sees whom. */
@RoomOfPeople
class PeoplePagesTest {

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
    void aPageFarBehindTheLastIsEmptyAndWhatNoDatabaseKeepsIsRefused() {
        var admin = Visitor.signedIn(port, "admin");
        assertThat(admin.get("/people?size=100&page=100000000").statusCode()).isEqualTo(200);
        assertThat(admin.get("/people?search=a%00b").statusCode()).isEqualTo(400);
        assertThat(admin.form("/account", "/account/sessions/end", Map.of("handle", "\0"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theListIsAFileForAdministratorsAloneInItsSearchAndItsOrder() {
        var admin = Visitor.signedIn(port, "admin");
        var page = admin.get("/people?search=kg.&sort=-username").body();
        assertThat(page).contains("/people/people.csv?search=kg.&amp;sort=-username");

        var file = admin.get("/people/people.csv?search=kg.&sort=-username").body();

        assertThat(file.lines().findFirst().orElseThrow())
                .contains("\"Name\",\"User name\",\"E-mail\",\"Mandates\",\"Remark\"");
        assertThat(file).contains("\"kg.head\"", "Kyrgyzstan").doesNotContain("uz.head");
        assertThat(file.indexOf("\"kg.head\"")).isLessThan(file.indexOf("\"kg.expert\""));
        var head = Visitor.signedIn(port, "kg.head");
        assertThat(head.get("/people/people.csv").statusCode()).isEqualTo(404);
        assertThat(head.get("/people").body()).doesNotContain("people.csv");
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

    private static String stripped(HttpResponse<String> page) {
        return page.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("/people/[0-9a-z-]+", "")
                .replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }
}
