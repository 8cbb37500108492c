package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.stories.Running;

/** What becomes of entries before meetings: each transition from AT_MEETING and DEFERRED, told over HTTP. */
abstract class MeetingTale {

    private final Sittings sittings;
    private final Running running;

    MeetingTale(Sittings sittings) {
        this.sittings = sittings;
        this.running = sittings.running();
    }

    @Test
    void atMeetingToAdopted_byConsensusWithAStatementThatIsIssuedWithTheText() {
        var handle = sittings.turnedToMeeting();
        assertThat(sittings.page("secretariat", handle, "schedule-meeting")).contains("Entry to be decided");
        sittings.meet(handle);

        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS_WITH_STATEMENTS", ""), 422);
        assertThat(sittings.page("secretariat", handle, "write-outcome"))
                .contains("No delegation has put a statement on record");
        sittings.delegations()
                .act("tj.head", handle, "statement", "{'kind':'OPINION_ON_RECORD','text':'Snow counts too.'}");
        sittings.disposes(handle, "CONSENSUS_WITH_STATEMENTS", "");

        assertThat(sittings.status(handle)).isEqualTo("ADOPTED");
        var decision =
                running.bean(Decisions.class).on(sittings.entry(handle).id()).orElseThrow();
        assertThat(decision.basis().method()).isEqualTo(Method.CONSENSUS_AT_MEETING);
        var meeting = sittings.lastHeld();
        assertThat(sittings.page("az.head", "/meetings/" + meeting + "/minutes"))
                .contains(
                        handle,
                        "Consensus with statements",
                        "Snow counts too.",
                        "Confirmed by the chair and Kyrgyzstan");
        assertThat(sittings.page("unrcca.observer", "/meetings/" + meeting + "/agenda"))
                .contains(handle);
        assertThat(sittings.page("kz.head", "/entries/" + handle)).contains(meeting);
    }

    @Test
    void whatABodyAdoptsThatWasToBeSilentNamesNoRuleOfSilenceAndPromisesNoNote() {
        var handle = sittings.assessedAsVeryHigh();
        var all = sittings.delegations();
        all.step("chair", handle, "adoption/propose-silence");
        all.act("tm.head", handle, "object-use", "{'reason':'It wants a debate'}");
        all.settle();
        sittings.meet(handle);

        sittings.disposes(handle, "CONSENSUS", "");

        var basis = basis(handle);
        assertThat(basis.method()).isEqualTo(Method.CONSENSUS_AT_MEETING);
        assertThat(basis.rule()).isEqualTo("consensus");
        assertThat(basis.toBeNoted()).isFalse();
    }

    @Test
    void afterABrokenSilenceItNamesTheRuleOfTheBreak() {
        var handle = sittings.assessedAsVeryHigh();
        var all = sittings.delegations();
        all.drive(handle, "UNDER_SILENCE");
        all.act("tm.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Not yet'}");
        all.settle();
        sittings.answer("chair", handle, "choose-course", "{'course':'MEETING','reason':'Ministers speak'}", 200);
        all.settle();
        sittings.meet(handle);

        sittings.disposes(handle, "CONSENSUS", "");

        assertThat(basis(handle).rule()).startsWith("rule_silenceBreakRoute_");
        assertThat(basis(handle).toBeNoted()).isFalse();
    }

    private Basis basis(String handle) {
        return running.bean(Decisions.class)
                .on(sittings.entry(handle).id())
                .orElseThrow()
                .basis();
    }

    @Test
    void atMeetingToDeferred_andBack_twiceAndTheThirdTimeToNotAdopted() {
        var handle = sittings.turnedToMeeting();
        for (int time = 1; time <= 2; time++) {
            sittings.meet(handle);
            assertThat(sittings.status(handle)).isEqualTo("AT_MEETING");
            sittings.disposes(handle, "DEFERRED", "");
            assertThat(sittings.status(handle)).isEqualTo("DEFERRED");
        }
        sittings.meet(handle);
        assertThat(sittings.status(handle)).isEqualTo("AT_MEETING");
        assertThat(sittings.page("secretariat", handle, "write-outcome"))
                .contains("An item is deferred twice at most; the third time it is not adopted.");
        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("DEFERRED", ""), 422);

        sittings.disposes(handle, "NOT_ADOPTED", "");

        assertThat(sittings.status(handle)).isEqualTo("NOT_ADOPTED");
    }

    @Test
    void atMeetingToResolution() {
        var handle = sittings.turnedToMeeting();
        sittings.meet(handle);

        sittings.disposes(handle, "RESOLUTION", "");

        assertThat(sittings.status(handle)).isEqualTo("RESOLUTION");
    }

    @Test
    void referredUpItComesBeforeHeadsOfStateAndNoHigher() {
        var handle = sittings.turnedToMeeting();
        sittings.meet(handle);
        sittings.disposes(handle, "REFER_UP", "");
        sittings.meet(handle);
        assertThat(sittings.page("secretariat", handle, "write-outcome")).contains("Secretaries of security councils");
        sittings.disposes(handle, "REFER_UP", "");
        sittings.meet(handle);

        assertThat(sittings.page("secretariat", handle, "write-outcome"))
                .contains("Heads of State", "There is no body above the heads of State.");
        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("REFER_UP", ""), 422);
        sittings.disposes(handle, "CONSENSUS", "");
        assertThat(sittings.status(handle)).isEqualTo("ADOPTED");
    }

    @Test
    void adoptedInPartItsNewRevisionLacksTheMeasure() {
        var handle = sittings.turnedToMeeting();
        sittings.meet(handle);

        sittings.answer("secretariat", handle, "write-outcome", Sittings.written("PARTIAL", ""), 422);
        sittings.disposes(handle, "PARTIAL", ",'splitOff':['Joint fund']");

        assertThat(sittings.status(handle)).isEqualTo("ADOPTED");
        assertThat(sittings.page("kz.head", "/entries/" + handle)).contains("Joint forecast");
        var revisions = running.bean(Revisions.class);
        var text = revisions.text(sittings.entry(handle).revision());
        assertThat(text.measures()).extracting("title").containsExactly("Joint forecast");
    }
}
