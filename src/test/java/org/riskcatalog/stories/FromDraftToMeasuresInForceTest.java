package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Six delegations, chair, secretariat, editor and registrar take one entry the whole road, by the schemas alone. */
class FromDraftToMeasuresInForceTest {

    @Test
    void aClientThatReadsOnlyTheSchemasDrivesAnEntryInForceOnH2() {
        try (var running = Running.onH2()) {
            drivesAnEntryInForce(running);
        }
    }

    @Test
    void andOnPostgreSQL() {
        try (var running = Running.onPostgres()) {
            drivesAnEntryInForce(running);
        }
    }

    @Test
    void thatClientKnowsNoClassOfTheProject() {
        var classes = new ClassFileImporter().importPackages("org.riskcatalog.stories.client");
        assertThat(classes).isNotEmpty();
        assertThat(classes.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("org.riskcatalog"))
                        .distinct())
                .containsExactly("org.riskcatalog.stories.client");
    }

    private static void drivesAnEntryInForce(Running running) {
        var delegations = new Delegations(running.address());
        var handle = delegations.propose("kz.focal", "Prolonged low water in a shared basin");
        assertThat(handle).matches("KZ-\\d{4}-001");
        delegations.drive(handle, "IN_FORCE");
        var entry = delegations
                .person("az.head")
                .get("/api/entries/" + handle)
                .expect(200)
                .body();
        assertThat(entry.get("catalogNumber").asText()).matches("CA-RC-\\d{4}-001");
        var measures = delegations
                .person("az.head")
                .get("/api/measures?q=" + handle)
                .expect(200)
                .body()
                .get("items");
        assertThat(measures).isNotEmpty();
        assertThat(measures).allMatch(measure -> measure.get("status").asText().equals("ADOPTED"));
        administratorsSee(running, delegations.propose("tj.focal", "Mudflow in a narrow valley"));
        nothingOfTheRecordChanges(running.bean(JdbcClient.class));
    }

    private static void administratorsSee(Running running, String open) {
        var admin = Visitor.signedIn(running.address().getPort(), "admin");
        for (var address : List.of("", "?sort=-age&status=DRAFT", "?q=" + open, "?page=7")) {
            assertThat(admin.get("/administration" + address).statusCode()).isEqualTo(200);
        }
        assertThat(admin.get("/administration?q=" + open).body()).contains(open, "Nothing has failed");
        assertThat(admin.get("/administration/notices?delivery=MAIL_OFF").body())
                .contains("not sent, mail is off");
    }

    private static void nothingOfTheRecordChanges(JdbcClient tables) {
        for (var change : List.of("update record_event set type = 'x'", "delete from record_event")) {
            assertThatThrownBy(() -> tables.sql(change).update())
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("the record is append-only");
        }
    }
}
