package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;

/** An item for debate comes before the next meeting of its body for which its papers are early enough, also if it was called last. */
final class BroughtForwardTale {

    private static final int TRIES = 10;

    private final Sittings sittings;

    BroughtForwardTale(Sittings sittings) {
        this.sittings = sittings;
    }

    void tell() {
        var handle = sittings.turnedToMeeting();
        var suggested = LocalDateTime.parse(
                sittings.prefilled("secretariat", sittings.task("secretariat", handle, "schedule-meeting"))
                        .get("startsAt")
                        .asText());
        var late = called(suggested.plusDays(60));
        sittings.delegations().settle();
        assertThat(sittings.meeting(late).at("/agenda/0/handle").asText()).isEqualTo(handle);

        var early = called(suggested);
        sittings.delegations().settle();
        assertThat(sittings.meeting(early).at("/agenda/0/handle").asText()).isEqualTo(handle);
        assertThat(sittings.meeting(late).get("agenda")).isEmpty();

        sittings.meet(handle);
        assertThat(sittings.meeting(late).get("agenda"))
                .as("it was taken up at the earlier one")
                .isEmpty();
        sittings.disposes(handle, "NOT_ADOPTED", "");
        assertThat(sittings.page("az.head", "/meetings/" + early + "/minutes")).contains(handle);
        assertThat(sittings.form("/meetings/" + late + "/cancel", Map.of("reason", "Nothing is left to decide")))
                .isEqualTo(200);
    }

    /** On the first day from then on, on which all members work. */
    private String called(LocalDateTime from) {
        for (int day = 0; day < TRIES; day++) {
            var answer =
                    sittings.call("NATIONAL_COORDINATORS", from.plusDays(day).toString(), "Tashkent");
            if (answer.status() == 201) {
                return answer.body().get("reference").asText();
            }
        }
        throw new AssertionError("no working day from " + from);
    }
}
