package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalAdmissionPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("proposal-admission");

    @Test
    void aSignedAndAdmissibleProposalIsRegistered() {
        var played =
                signed().complete("userTask_checkAdmissibility", "accept").ran("adviseAdmissibility", "registerEntry");
        played.endedWith("endEvent_registered");
        assertThat(played.variable("admissionOutcome")).isEqualTo("registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "noReply"})
    void aProposalThatIsNotSignedIsWithdrawn(String clearance) {
        var played = start().comeBack("callActivity_clearProposal", "clearanceOutcome", clearance)
                .ran("withdrawDraft")
                .didNotPass("userTask_checkAdmissibility");
        played.endedWith("endEvent_draftWithdrawn");
        assertThat(played.variable("admissionOutcome")).isEqualTo("withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "reject", "merge"})
    void aProposalThatIsNotAcceptedIsTurnedOffWithARecordedOutcome(String answer) {
        var played = signed().complete("userTask_checkAdmissibility", answer)
                .complete("userTask_recordProposalOutcome")
                .ran("adviseAdmissibility", "turnOffProposal");
        played.endedWith("endEvent_proposalTurnedOff");
        assertThat(played.variable("admissionOutcome")).isEqualTo("turnedOff");
    }

    @Test
    void theChairIsToldWhenTheCheckIsOverdueAndTheCheckGoesOn() {
        signed().fire("event_admissibilityOverdue")
                .run("serviceTask_tellChairOverdue")
                .complete("userTask_checkAdmissibility", "accept")
                .ran("adviseAdmissibility", "tellChairOverdue", "registerEntry")
                .endedWith("endEvent_chairTold", "endEvent_registered");
    }

    @Test
    void theClearanceIsToldWhatToClear() {
        var clearance = start().call("callActivity_clearProposal");
        assertThat(clearance.businessKey()).isEqualTo("KZ-2026-012/proposal/KZ");
        assertThat(clearance.variables())
                .isEqualTo(Map.of(
                        "entryId", "entry-1",
                        "handle", Stage.HANDLE,
                        "state", "KZ",
                        "act", "proposal",
                        "actSubjectId", "entry-1"));
    }

    private static Played start() {
        return stage.start("state", "KZ", "subjectId", "entry-1");
    }

    private static Played signed() {
        return start().comeBack("callActivity_clearProposal", "clearanceOutcome", "signed");
    }
}
