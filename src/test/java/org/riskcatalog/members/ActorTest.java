package org.riskcatalog.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void holdsWhatTheMandatesSayAndNothingElse() {
        var actor = Someone.of("k", "head-of-delegation:KZ", "chair");
        assertThat(actor.is(Role.CHAIR)).isTrue();
        assertThat(actor.is(Role.SECRETARIAT)).isFalse();
        assertThat(actor.is(Role.HEAD_OF_DELEGATION, "KZ")).isTrue();
        assertThat(actor.is(Role.HEAD_OF_DELEGATION, "KG")).isFalse();
        assertThat(actor.is(Role.FOCAL_POINT, "KZ")).isFalse();
    }

    @Test
    void belongsToTheStatesOfNationalMandatesEachOnce() {
        var actor = Someone.of("k", "head-of-delegation:KZ", "national-expert:KZ", "focal-point:UZ", "editor");
        assertThat(actor.states()).containsExactly("KZ", "UZ");
        assertThat(actor.state()).contains("KZ");
        assertThat(actor.national()).isTrue();
    }

    @Test
    void actsForTheSideThatTheActIsDoneFor() {
        var actor = Someone.of("k", "head-of-delegation:KZ", "chair", "chair-of-KZ", "cleared:KZ");
        assertThat(actor.side()).contains("KZ");
        assertThat(actor.actingAsChair().actsAs()).contains("chair");
        assertThat(actor.actingAsChair().side()).isEmpty();
        assertThat(actor.actingAsChair().groups()).isEqualTo(actor.groups());
        assertThat(actor.acting("editor"))
                .as("a mandate that the person has not")
                .isSameAs(actor);
        assertThat(Someone.of("u", "focal-point:UZ", "chair-of-UZ")
                        .actingAsChair()
                        .actsAs())
                .as("while another State holds the chair")
                .contains("chair-of-UZ");
    }

    @Test
    void aBodyBelongsToNoState() {
        assertThat(Someone.as(Role.CHAIR).states()).isEmpty();
        assertThat(Someone.as(Role.OBSERVER).national()).isFalse();
    }

    @Test
    void aNationalRoleHasNoGroupWithoutItsState() {
        assertThatThrownBy(Role.HEAD_OF_DELEGATION::group).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Role.CHAIR.group("KZ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rolesAreNamedByTheirWords() {
        assertThat(Role.DEPUTY_FOCAL_POINT.group("TJ")).isEqualTo("deputy-focal-point:TJ");
        assertThat(Role.ofWord("national-expert")).contains(Role.NATIONAL_EXPERT);
        assertThat(Role.ofWord("NATIONAL_EXPERT")).isEmpty();
    }
}
