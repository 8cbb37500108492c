package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the secretariat wrote stands once the chair and a delegation that was there confirm that they heard it. */
abstract class HeardOutcomeTale {

    private final Sittings sittings;

    HeardOutcomeTale(Sittings sittings) {
        this.sittings = sittings;
    }

    @Test
    void aMeetingWithoutADelegationBesideTheChairDecidesNothingAndAnAbsentOneDoesNotConfirm() {
        var handle = sittings.turnedToMeeting();
        sittings.meet(handle);
        var meeting = sittings.lastHeld();
        assertThat(sittings.page("secretariat", handle, "write-outcome"))
                .contains("Delegations present", "/meetings/" + meeting + "/attendance");
        var words = "'outcome':'CONSENSUS','words':'Nobody objected.'}";

        sittings.answer("secretariat", handle, "write-outcome", "{" + words, 422);
        assertThat(sittings.answer("secretariat", handle, "write-outcome", "{'delegations':['UZ']," + words, 422)
                        .toString())
                .contains("a meeting of one State disposes of nothing");
        assertThat(sittings.form("/meetings/" + meeting + "/attendance", Map.of()))
                .isEqualTo(422);
        assertThat(sittings.form("/meetings/" + meeting + "/attendance", Map.of("present", sittings.headOf("KG"))))
                .isEqualTo(200);
        sittings.answer("secretariat", handle, "write-outcome", "{'delegations':['TJ']," + words, 422);
        sittings.answer("secretariat", handle, "write-outcome", "{'delegations':['KG']," + words, 200);
        sittings.answer("chair", handle, "confirm-outcome", "{'answer':'CONFIRM'}", 200);
        sittings.delegations().settle();

        assertThat(sittings.find("tj.head", handle, "countersign-outcome"))
                .as("it was not there")
                .isEmpty();
        sittings.answer("kg.head", handle, "countersign-outcome", "{'answer':'CONFIRM'}", 200);
        sittings.delegations().settle();
        assertThat(sittings.status(handle)).isEqualTo("ADOPTED");
        assertThat(sittings.page("az.head", "/meetings/" + meeting + "/minutes"))
                .contains("Delegations: KG.");
    }

    @Test
    void chairAndDelegationReturnWhatTheyDidNotHearAndTheChairsOwnStateIsNotAsked() {
        var handle = sittings.turnedToMeeting();
        sittings.meet(handle);
        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS", ""), 200);

        sittings.answer("chair", handle, "confirm-outcome", "{'answer':'RETURN'}", 422);
        sittings.answer("chair", handle, "confirm-outcome", "{'answer':'RETURN','reason':'Tajikistan objected'}", 200);
        sittings.delegations().settle();
        assertThat(sittings.page("secretariat", handle, "write-outcome")).contains("Tajikistan objected");
        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS", ""), 200);
        sittings.answer("chair", handle, "confirm-outcome", "{'answer':'CONFIRM'}", 200);
        sittings.delegations().settle();
        assertThat(sittings.find("uz.head", handle, "countersign-outcome")).isEmpty();
        sittings.answer("tj.head", handle, "countersign-outcome", "{'answer':'RETURN','reason':'We did object'}", 200);
        sittings.disposes(handle, "NOT_ADOPTED", "");

        assertThat(sittings.status(handle)).isEqualTo("NOT_ADOPTED");
        assertThat(sittings.page("kz.head", "/entries/" + handle + "/journal"))
                .contains("We did object", "Tajikistan objected");
    }
}
