package org.riskcatalog.stories.afteradoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.CaseEnds;
import org.riskcatalog.stories.CaseWaits;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Delegations;

/** While the call is open, a head takes back how its State takes part in a measure; the delegation makes up its mind anew. */
abstract class RecalledCommitmentTale {

    private final Running running;
    private final Delegations all;
    private final CaseEnds ends;
    private final CaseWaits waits;

    RecalledCommitmentTale(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.ends = new CaseEnds(running);
        this.waits = new CaseWaits(running);
    }

    @Test
    void aCommitmentTakenBackIsClearedAgainAndOnlyTheSecondCounts() {
        var handle = all.propose("kz.focal", "A commitment taken back");
        all.drive(handle, "ADOPTED");
        all.settle();
        uzbekistanAnswers(handle);
        assertThat(all.task("uz.focal", handle, "measures/assign")).isEmpty();
        all.send("tj.head", "/api/entries/" + handle + "/acts/recall", "{}").expect(404);

        all.act("uz.head", handle, "recall", "{}");
        all.settle();

        assertThat(all.task("uz.focal", handle, "measures/assign")).isPresent();
        assertThat(waits.forms(handle)).containsOnly("measures/assign").hasSize(6);
        assertThat(waits.forNothing(handle)).isEmpty();
        all.send("uz.head", "/api/entries/" + handle + "/acts/recall", "{}").expect(404);
        assertThat(journal("chair", handle)).contains("measures.commitment-recalled");
        all.gives("measures/consolidate", "UZ", "{'level':'SUPPORTER'}");
        uzbekistanAnswers(handle);
        assertThat(ends.of(handle)).contains("commitment-call: endEvent_commitmentCleared");

        all.drive(handle, "IN_FORCE");

        assertThat(as("UZ", handle)).isEqualTo("SUPPORTER");
        assertThat(as("KZ", handle)).isEqualTo("LEAD");
    }

    /** From its focal point to its head. */
    private void uzbekistanAnswers(String handle) {
        boolean any = true;
        while (any) {
            any = all.answerAll(handle, task -> task.path("state").asText().equals("UZ"), new ArrayList<>());
            all.settle();
        }
    }

    private String journal(String person, String handle) {
        return all.person(person)
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .toString();
    }

    private String as(String state, String handle) {
        var reader = all.person("az.head");
        var number = reader.get("/api/measures?q=" + handle)
                .expect(200)
                .body()
                .at("/items/0/number")
                .asText();
        for (JsonNode one :
                reader.get("/api/measures/" + number).expect(200).body().get("commitments")) {
            if (one.get("state").asText().equals(state)) {
                return one.get("as").asText();
            }
        }
        return "";
    }
}
