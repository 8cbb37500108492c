package org.riskcatalog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.riskcatalog.RiskCatalog;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Every room is a module: no circle among them, and nobody reaches into what a room does not offer. */
class ModulesTest {

    private static final ApplicationModules HOUSE = ApplicationModules.of(RiskCatalog.class);

    @Test
    void roomsKnowEachOtherOneWayAndByTheirFacesAlone() {
        HOUSE.verify();
    }

    @Test
    void theRoomsOfTheHouseAreThese() {
        assertThat(HOUSE.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "acts",
                        "members",
                        "people",
                        "clearance",
                        "catalog",
                        "proposal",
                        "review",
                        "assessment",
                        "adoption",
                        "measures",
                        "record",
                        "notices",
                        "rotation",
                        "workflow",
                        "engine",
                        "desk",
                        "monitoring",
                        "web",
                        "demo");
    }
}
