package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.CaseEnds;
import org.riskcatalog.stories.CaseWaits;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;

/** A proposal was found not admissible and its head appeals to the chair: a meeting hears the appeal, from the rejection to its end. */
abstract class AppealTale {

    private static final String CHECK = "proposal/check-admissibility";
    private static final String WHY = "The river has two banks.";

    private final Sittings sittings;
    private final Delegations all;
    private final Reading reading;
    private final CaseEnds ends;
    private final CaseWaits waits;

    AppealTale(Sittings sittings) {
        this.sittings = sittings;
        var running = sittings.running();
        this.all = new Delegations(running.address());
        this.reading = new Reading(running);
        this.ends = new CaseEnds(running);
        this.waits = new CaseWaits(running);
    }

    @Test
    void wonTheProposalIsRegisteredAndGoesToReview() {
        var handle = heard();

        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("RESOLUTION", ""), 422);
        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS", ""), 200);
        all.settle();
        assertThat(waits.forms(handle)).containsExactly("adoption/confirm-outcome");
        sittings.answer("chair", handle, "confirm-outcome", "{'answer':'CONFIRM'}", 200);
        all.settle();
        assertThat(sittings.status(handle))
                .as("the chair alone decides nothing")
                .isEqualTo("AT_MEETING");
        sittings.answer("kg.head", handle, "countersign-outcome", "{'answer':'CONFIRM'}", 200);
        all.settle();

        assertThat(sittings.status(handle)).isEqualTo("CONSULTATION");
        assertThat(sittings.entry(handle).catalogNumber()).startsWith("CA-RC-");
        assertThat(ends.of(handle))
                .contains(
                        "meeting-item: endEvent_itemDecided",
                        "proposal-appeal: endEvent_appealWon",
                        "proposal-admission: endEvent_registered");
        assertThat(waits.forms(handle)).containsOnly("review/assign").hasSize(6);
        assertThat(waits.forNothing(handle)).isEmpty();
        assertThat(reading.journal("kz.head", handle))
                .contains("proposal.rejected", "proposal.appealed", "proposal.appeal-decided", "proposal.registered");
        assertThat(reading.english("kz.focal", "/entries/" + handle + "/journal"))
                .contains("rejection of " + handle + ": allowed.");
        assertThat(reading.russian("kz.focal", "/entries/" + handle + "/journal"))
                .contains("отклонение " + handle + ": удовлетворена.");
    }

    @Test
    void dismissedTheProposalStaysNotAdmissibleForGood() {
        var handle = heard();

        sittings.disposes(handle, "NOT_ADOPTED", "");

        assertThat(sittings.status(handle)).isEqualTo("NOT_ADMISSIBLE");
        assertThat(sittings.entry(handle).catalogNumber()).isNull();
        assertThat(ends.of(handle))
                .contains("proposal-appeal: endEvent_appealDismissed", "proposal-admission: endEvent_notAdmissible");
        assertThat(ends.over(handle)).isTrue();
        assertThat(waits.forms(handle)).isEmpty();
        assertThat(reading.journal("kz.head", handle)).contains("proposal.appeal-decided");
    }

    /** Rejected, appealed, and taken up by a meeting. */
    private String heard() {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        all.drive(handle, "SUBMITTED");
        all.givesOnce(CHECK, "", "{'outcome':'REJECT','reason':'An internal affair.'}")
                .step(handle, CHECK);
        assertThat(sittings.status(handle)).isEqualTo("NOT_ADMISSIBLE");
        assertThat(waits.forms(handle)).containsExactly("proposal/appeal-rejection");

        all.givesOnce("proposal/appeal-rejection", "KZ", "{'reason':'" + WHY + "'}")
                .step("kz.head", handle, "proposal/appeal-rejection");
        assertThat(sittings.status(handle)).isEqualTo("AT_MEETING");
        assertThat(waits.forms(handle)).containsExactly("adoption/schedule-meeting");
        sittings.meet(handle);

        assertThat(waits.forms(handle)).containsExactly("adoption/write-outcome");
        assertThat(sittings.page("secretariat", handle, "write-outcome"))
                .contains("Appeal against a rejected proposal", "An internal affair.", WHY);
        assertThat(reading.english("tj.head", "/entries/" + handle)).contains("An internal affair.", WHY);
        assertThat(new Browser(sittings.running().address(), "unrcca.observer")
                        .get("/entries/" + handle)
                        .statusCode())
                .as("what was never registered is for those who meet")
                .isEqualTo(404);
        assertThat(waits.forNothing(handle)).isEmpty();
        return handle;
    }
}
