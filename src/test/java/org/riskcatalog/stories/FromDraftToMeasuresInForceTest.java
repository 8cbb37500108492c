package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Delegations;

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
    }
}
