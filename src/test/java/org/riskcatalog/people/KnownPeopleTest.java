package org.riskcatalog.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Role;
import org.springframework.beans.factory.annotation.Autowired;

@RoomOfPeople
class KnownPeopleTest {

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Test
    void eachStateHasItsFourPeople() {
        for (var role :
                List.of(Role.HEAD_OF_DELEGATION, Role.FOCAL_POINT, Role.DEPUTY_FOCAL_POINT, Role.NATIONAL_EXPERT)) {
            for (var state : List.of("AZ", "KZ", "KG", "TJ", "TM", "UZ")) {
                assertThat(directory.holding(role.group(state)))
                        .as(role + " " + state)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aPersonActsUnderTheMandatesValidNow() {
        var head = directory.holding("head-of-delegation:KG").get(0);
        assertThat(actors.of(head.id()).groups()).containsExactly("head-of-delegation:KG");
        assertThat(actors.of(head.id()).username()).isEqualTo("kg.head");
    }

    @Test
    void namesAreFoundForManyAtOnce() {
        var chair = directory.holding("chair").get(0);
        var admin = directory.holding("admin").get(0);
        assertThat(directory.names(List.of(chair.id(), admin.id(), java.util.UUID.randomUUID())))
                .containsOnlyKeys(chair.id(), admin.id());
    }
}
