package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RiskEntryPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("risk-entry");

    @Test
    void anEntryGoesFromTheDraftIntoForce() {
        stage.collection("proposedMeasures", "measure-a", "measure-b");
        var played = registered();
        played.comeBack("callActivity_deliberateEntry", "deliberationOutcome", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "decisionOutcome", "adopted");
        played.calls("callActivity_adoptMeasures").forEach(measure -> measure.finish());
        played.run("callActivity_adoptMeasures")
                .complete("userTask_announceDecision")
                .complete("userTask_issueDecision")
                .run("serviceTask_putInForce")
                .ran("putInForce")
                .endedWith("endEvent_inForce");
    }

    @Test
    void anEntryWithoutMeasuresPassesThemBy() {
        registered()
                .comeBack("callActivity_deliberateEntry", "deliberationOutcome", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT")
                .comeBack("callActivity_decideEntry", "decisionOutcome", "adopted")
                .complete("userTask_announceDecision")
                .complete("userTask_issueDecision")
                .run("serviceTask_putInForce")
                .endedWith("endEvent_inForce");
    }

    @Test
    void aProposalThatIsNotRegisteredEndsThere() {
        start().comeBack("callActivity_admitProposal", "admissionOutcome", "turnedOff")
                .didNotPass("callActivity_deliberateEntry")
                .endedWith("endEvent_notRegistered");
    }

    @Test
    void aTextThatDoesNotStandIsTurnedOffWithARecordedOutcome() {
        registered()
                .comeBack("callActivity_deliberateEntry", "deliberationOutcome", "turnedOff")
                .didNotPass("callActivity_assessRisk")
                .complete("userTask_recordOutcome")
                .endedWith("endEvent_turnedOff");
    }

    @Test
    void anEntryThatIsNotAdoptedIsTurnedOffWithARecordedOutcome() {
        registered()
                .comeBack("callActivity_deliberateEntry", "deliberationOutcome", "settled")
                .comeBack("callActivity_assessRisk", "assessmentOutcome", "TO_MEETING")
                .comeBack("callActivity_decideEntry", "decisionOutcome", "turnedOff")
                .didNotPass("callActivity_adoptMeasures")
                .complete("userTask_recordOutcome")
                .endedWith("endEvent_turnedOff");
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
        played.comeBack("callActivity_deliberateEntry", "deliberationOutcome", "settled");
        assertThat(played.call("callActivity_assessRisk").businessKey()).isEqualTo("KZ-2026-012/assessment-1");
        played.comeBack("callActivity_assessRisk", "assessmentOutcome", "ACCEPT");
        var decision = played.call("callActivity_decideEntry");
        assertThat(decision.variables())
                .containsEntry("assessmentOutcome", "ACCEPT")
                .containsEntry("subjectId", "entry-1");
        decision.finish("decisionOutcome", "adopted");
        assertThat(played.calls("callActivity_adoptMeasures"))
                .extracting(Called::businessKey, called -> called.variables().get("measureId"))
                .containsExactlyInAnyOrder(
                        tuple("KZ-2026-012/measure-1", "measure-a"), tuple("KZ-2026-012/measure-2", "measure-b"));
    }

    private static Played start() {
        return stage.start("state", "KZ", "subjectId", "entry-1");
    }

    private static Played registered() {
        return start().comeBack("callActivity_admitProposal", "admissionOutcome", "registered");
    }
}
