package org.riskcatalog.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who may know whom. No rule here is satisfied by an empty set. */
class RoomsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.riskcatalog");

    @Test
    void theHouseIsThere() {
        assertThat(HOUSE).hasSizeGreaterThan(300);
    }

    @Test
    void onlyTheEngineKnowsCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.riskcatalog.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.riskcatalog.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.riskcatalog.engine..")
                .check(HOUSE);
    }

    @Test
    void theRoadLeadsOneWay() {
        var road = new String[] {"clearance", "catalog", "proposal", "review", "assessment", "adoption", "measures"};
        for (int i = 2; i < road.length; i++) {
            for (int later = i + 1; later < road.length; later++) {
                noClasses()
                        .that()
                        .resideInAPackage("org.riskcatalog." + road[i] + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.riskcatalog." + road[later] + "..")
                        .check(HOUSE);
            }
        }
    }

    @Test
    void springMvcIsAtTheFacesOnly() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .resideInAnyPackage("..web..", "..desk..", "..monitoring..", "..demo..", "..record..", "..notices..")
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.riskcatalog.demo..", "org.riskcatalog.acts..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }
}
