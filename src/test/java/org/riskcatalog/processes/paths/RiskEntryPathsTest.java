package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskEntryPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("risk-entry");

    @Test
    void anEntryGoesFromTheDraftIntoForce() {
        stage.collection("proposedMeasures", "measure-a", "measure-b");
        var played = registered();
        played.comeBack("callActivity_deliberateEntry", "nextStep", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "nextStep", "adopted");
        played.calls("callActivity_adoptMeasures").forEach(measure -> measure.finish());
        assertThat(played.calls("callActivity_publishEntry")).isEmpty();
        played.run("callActivity_adoptMeasures")
                .comeBack("callActivity_publishEntry")
                .endedWith("endEvent_inForce");
    }

    @Test
    void anEntryWithoutMeasuresPassesThemBy() {
        registered()
                .comeBack("callActivity_deliberateEntry", "nextStep", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "nextStep", "adopted")
                .comeBack("callActivity_publishEntry")
                .endedWith("endEvent_inForce");
    }

    @Test
    void aProposalThatIsNotRegisteredEndsThere() {
        start().comeBack("callActivity_admitProposal", "admissionOutcome", "turnedOff")
                .didNotPass("callActivity_deliberateEntry")
                .endedWith("endEvent_notRegistered");
    }

    @Test
    void aTextThatDoesNotStandIsConciliatedAndGoesBackToTheText() {
        registered()
                .comeBack("callActivity_deliberateEntry", "nextStep", "conciliation")
                .didNotPass("callActivity_assessRisk")
                .comeBack("callActivity_conciliateEntry", "nextStep", "resolution")
                .comeBack("callActivity_deliberateEntry", "nextStep", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "nextStep", "adopted")
                .comeBack("callActivity_publishEntry")
                .endedWith("endEvent_inForce");
    }

    @Test
    void aBrokenSilenceIsConciliatedAndPutUnderANewSilence() {
        var played = registered()
                .comeBack("callActivity_deliberateEntry", "nextStep", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "nextStep", "conciliation")
                .comeBack("callActivity_conciliateEntry", "nextStep", "silence");
        assertThat(played.call("callActivity_decideEntry").variables())
                .containsEntry("startAt", "silence")
                .containsEntry("assessmentOutcome", "ACCEPT");
        assertThat(played.call("callActivity_decideEntry").businessKey()).isEqualTo("KZ-2026-012/decision-2");
        played.comeBack("callActivity_decideEntry", "nextStep", "adopted")
                .comeBack("callActivity_publishEntry")
                .endedWith("endEvent_inForce");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "deferral"})
    void anEntryThatAMeetingDoesNotAdoptEndsThere(String word) {
        var played = registered().comeBack("callActivity_deliberateEntry", "nextStep", word);
        var meeting = played.call("callActivity_meetOnEntry");
        assertThat(meeting.businessKey()).isEqualTo("KZ-2026-012/meeting-1");
        assertThat(meeting.variables()).containsEntry("matter", "entry").containsEntry("matterId", "entry-1");
        meeting.finish("nextStep", "notAdopted");
        played.didNotPass("callActivity_adoptMeasures").endedWith("endEvent_notAdopted");
    }

    @Test
    void anEntryThatConciliationLeadsToAMeetingIsAdoptedThere() {
        registered()
                .comeBack("callActivity_deliberateEntry", "nextStep", "conciliation")
                .comeBack("callActivity_conciliateEntry", "nextStep", "meeting")
                .comeBack("callActivity_meetOnEntry", "nextStep", "adopted")
                .didNotPass("callActivity_decideEntry")
                .comeBack("callActivity_publishEntry")
                .endedWith("endEvent_inForce");
    }

    @Test
    void whileCoSponsorsAreAskedWhetherTheyTakeItOverOtherWorkGoesOn() {
        var played = registered().deliver("withdrawal.announced");
        assertThat(played.call("callActivity_offerEntry").businessKey()).isEqualTo("KZ-2026-012/withdrawal-1");
        assertThat(played.calls("callActivity_deliberateEntry")).hasSize(1);
        played.comeBack("callActivity_offerEntry")
                .deliver("withdrawal.announced")
                .deliver("proposal.withdrawn")
                .ran("withdrawEntry")
                .endedWith("endEvent_offerAnswered", "endEvent_withdrawn");
    }

    @Test
    void aLateReplyIsClearedBesideTheRoad() {
        stage.collection("lateAnswers", "TM");
        var played = registered().deliver("reply.late").comeBack("callActivity_deliberateEntry", "nextStep", "meeting");
        var clearance = played.call("callActivity_clearLateReply");
        assertThat(clearance.variables())
                .containsEntry("state", "TM")
                .containsEntry("act", "review")
                .containsEntry("actSubjectId", "consultation-1");
        assertThat(clearance.businessKey()).isEqualTo("KZ-2026-012/late-reply/TM");
        clearance.finish();
        played.run("callActivity_clearLateReply")
                .comeBack("callActivity_meetOnEntry", "nextStep", "notAdopted")
                .endedWith("endEvent_lateReplyCleared", "endEvent_notAdopted");
    }

    @Test
    void aWithdrawalEndsALateReplyToo() {
        stage.collection("lateAnswers", "TM");
        var played = registered().deliver("reply.late");
        var clearance = played.call("callActivity_clearLateReply");
        played.deliver("proposal.withdrawn").endedWith("endEvent_withdrawn");
        assertThat(clearance.running()).isFalse();
    }

    @Test
    void aWithdrawalEndsWhateverIsGoingOn() {
        registered()
                .deliver("proposal.withdrawn")
                .ran("withdrawEntry")
                .didNotPass("callActivity_deliberateEntry")
                .endedWith("endEvent_withdrawn");
    }

    @Test
    void whatItCallsIsToldWhichEntryAndIsRecognisable() {
        stage.collection("proposedMeasures", "measure-a", "measure-b");
        var played = start();
        var admission = played.call("callActivity_admitProposal");
        assertThat(admission.businessKey()).isEqualTo("KZ-2026-012/proposal");
        assertThat(admission.variables())
                .isEqualTo(Map.of("entryId", "entry-1", "handle", Stage.HANDLE, "state", "KZ", "subjectId", "entry-1"));
        admission.finish("admissionOutcome", "registered");
        assertThat(played.call("callActivity_deliberateEntry").variables()).containsEntry("startAt", "review");
        played.comeBack("callActivity_deliberateEntry", "nextStep", "settled");
        assertThat(played.call("callActivity_assessRisk").businessKey()).isEqualTo("KZ-2026-012/assessment-1");
        played.comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT");
        var decision = played.call("callActivity_decideEntry");
        assertThat(decision.variables())
                .containsEntry("assessmentOutcome", "ACCEPT")
                .containsEntry("startAt", "channel")
                .containsEntry("subjectId", "entry-1");
        decision.finish("nextStep", "adopted");
        assertThat(played.calls("callActivity_adoptMeasures"))
                .extracting(Called::businessKey, called -> called.variables().get("measureId"))
                .containsExactlyInAnyOrder(
                        tuple("KZ-2026-012/measure-1", "measure-a"), tuple("KZ-2026-012/measure-2", "measure-b"));
    }

    @Test
    void thePublicationIsToldWhichEntryOnceItsMeasuresAreSettled() {
        stage.collection("proposedMeasures", "measure-a");
        var played = registered()
                .comeBack("callActivity_deliberateEntry", "nextStep", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "nextStep", "adopted")
                .comeBack("callActivity_adoptMeasures")
                .run("callActivity_adoptMeasures");
        var publication = played.call("callActivity_publishEntry");
        assertThat(publication.businessKey()).isEqualTo("KZ-2026-012/publication");
        assertThat(publication.variables())
                .isEqualTo(Map.of("entryId", "entry-1", "handle", Stage.HANDLE, "subjectId", "entry-1"));
    }

    private static Played start() {
        return stage.start("state", "KZ", "subjectId", "entry-1");
    }

    private static Played registered() {
        return start().comeBack("callActivity_admitProposal", "admissionOutcome", "registered");
    }
}
