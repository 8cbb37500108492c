package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.CaseWaits;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.Undelivered;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;

/** A meeting is cancelled and the case of its item does not hear of it in time: it finds out by itself when the hour has come. */
abstract class MeetingMissedTale {

    private final Sittings sittings;
    private final Running running;
    private final Delegations all;
    private final Undelivered undelivered;
    private final CaseWaits waits;

    MeetingMissedTale(Sittings sittings) {
        this.sittings = sittings;
        this.running = sittings.running();
        this.all = new Delegations(running.address());
        this.undelivered = new Undelivered(running);
        this.waits = new CaseWaits(running);
    }

    @Test
    void theItemIsNotTakenUpAndWaitsForAnotherMeeting() {
        var handle = sittings.turnedToMeeting();
        all.step("secretariat", handle, "adoption/schedule-meeting");
        assertThat(waits.forms(handle)).isEmpty();
        var cancelled = sittings.meetings().get(0).get("reference").asText();
        undelivered.suspend(handle, true);
        assertThat(sittings.form("/meetings/" + cancelled + "/cancel", Map.of("reason", "The hall burnt down")))
                .isEqualTo(200);
        undelivered.untilItFailedForGood();
        assertThat(administration()).contains(handle, "meeting.changed");

        undelivered.suspend(handle, false);
        for (int i = 0; i < 12 && waits.forms(handle).isEmpty(); i++) {
            all.clock("NEXT_DEADLINE");
        }

        assertThat(waits.forms(handle)).containsExactly("adoption/schedule-meeting");
        assertThat(waits.forNothing(handle)).isEmpty();
        assertThat(administration()).contains("Nothing has failed");
        assertThat(all.clock("PT1S").get("stuck")).isEmpty();
        sittings.meet(handle);
        sittings.disposes(handle, "NOT_ADOPTED", "");
        assertThat(sittings.status(handle)).isEqualTo("NOT_ADOPTED");
    }

    private String administration() {
        return new Browser(running.address(), "admin").get("/administration").body();
    }
}
