package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
        var played = signed().complete("userTask_checkAdmissibility", "accept")
                .ran("submitProposal", "adviseAdmissibility", "registerEntry");
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

    @Test
    void itIsSubmittedOnceAllCoSponsorsHaveAnswered() {
        stage.collection("coSponsors", "KG", "TJ");
        var played = signed().ran();
        played.calls("callActivity_clearSponsorship").forEach(sponsor -> sponsor.finish());
        played.run("callActivity_clearSponsorship")
                .complete("userTask_checkAdmissibility", "accept")
                .ran("submitProposal", "adviseAdmissibility", "registerEntry")
                .endedWith("endEvent_registered");
    }

    @Test
    void aReturnedProposalThatIsSentAgainIsSignedByAllAndCheckedAgain() {
        signed().complete("userTask_checkAdmissibility", "return")
                .comeBack("callActivity_returnProposal", "resubmissionOutcome", "sentAgain")
                .complete("userTask_checkAdmissibility", "accept")
                .ran("submitProposal", "adviseAdmissibility", "submitProposal", "adviseAdmissibility", "registerEntry")
                .endedWith("endEvent_registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lapsed", "withdrawn"})
    void aReturnedProposalThatIsNotSentAgainEndsThere(String outcome) {
        var played = signed().complete("userTask_checkAdmissibility", "return")
                .comeBack("callActivity_returnProposal", "resubmissionOutcome", outcome);
        played.endedWith("endEvent_notSentAgain");
        assertThat(played.variable("admissionOutcome")).isEqualTo(outcome);
    }

    @Test
    void aRejectedProposalIsRegisteredIfItsAppealIsWon() {
        signed().complete("userTask_checkAdmissibility", "reject")
                .comeBack("callActivity_rejectProposal", "appealOutcome", "won")
                .ran("submitProposal", "adviseAdmissibility", "registerEntry")
                .endedWith("endEvent_registered");
    }

    @Test
    void aRejectedProposalEndsThereOtherwise() {
        signed().complete("userTask_checkAdmissibility", "reject")
                .comeBack("callActivity_rejectProposal", "appealOutcome", "rejected")
                .didNotPass("serviceTask_registerEntry")
                .endedWith("endEvent_notAdmissible");
    }

    @Test
    void aProposalThatIsMergedEndsThere() {
        signed().complete("userTask_checkAdmissibility", "merge")
                .comeBack("callActivity_mergeProposal", "mergerOutcome", "merged")
                .didNotPass("serviceTask_registerEntry")
                .endedWith("endEvent_merged");
    }

    @Test
    void aRefusedMergerGoesBackToTheSecretariat() {
        signed().complete("userTask_checkAdmissibility", "merge")
                .comeBack("callActivity_mergeProposal", "mergerOutcome", "refused")
                .complete("userTask_checkAdmissibility", "accept")
                .endedWith("endEvent_registered");
    }

    @Test
    void theChairIsToldWhenTheCheckIsOverdueAndTheCheckGoesOn() {
        signed().fire("event_admissibilityOverdue")
                .run("serviceTask_tellChairOverdue")
                .complete("userTask_checkAdmissibility", "accept")
                .ran("submitProposal", "adviseAdmissibility", "tellChairOverdue", "registerEntry")
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

    @Test
    void eachCoSponsorHasAClearanceOfItsOwn() {
        stage.collection("coSponsors", "KG", "TJ");
        assertThat(signed().calls("callActivity_clearSponsorship"))
                .extracting(Called::businessKey, called -> called.variables().get("act"))
                .containsExactlyInAnyOrder(
                        tuple("KZ-2026-012/sponsorship/KG", "sponsorship"),
                        tuple("KZ-2026-012/sponsorship/TJ", "sponsorship"));
    }

    private static Played start() {
        return stage.start("state", "KZ", "subjectId", "entry-1");
    }

    private static Played signed() {
        return start().comeBack("callActivity_clearProposal", "clearanceOutcome", "signed");
    }
}
