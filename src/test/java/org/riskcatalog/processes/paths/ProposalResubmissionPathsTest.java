package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalResubmissionPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("proposal-resubmission");

    @Test
    void aReturnedProposalIsSignedAndSentAgain() {
        var played = start().comeBack("callActivity_clearAgain", "clearanceOutcome", "signed")
                .ran("returnProposal");
        played.endedWith("endEvent_sentAgain");
        assertThat(played.variable("resubmissionOutcome")).isEqualTo("sentAgain");
    }

    @Test
    void itsSponsorsAreRemindedTwiceAndThenItLapses() {
        var played = start();
        var clearance = played.call("callActivity_clearAgain");
        played.fire("event_firstReminderDue")
                .run("serviceTask_remindSponsors")
                .fire("event_lastReminderDue")
                .run("serviceTask_remindSponsors")
                .fire("event_resubmissionTimePassed")
                .run("serviceTask_lapseProposal")
                .ran("returnProposal", "remindSponsors", "remindSponsors", "lapseProposal");
        assertThat(clearance.running()).isFalse();
        played.endedWith("endEvent_sponsorsReminded", "endEvent_sponsorsReminded", "endEvent_lapsed");
        assertThat(played.variable("resubmissionOutcome")).isEqualTo("lapsed");
    }

    @Test
    void aHeadWhoDeclinesWithdrawsIt() {
        stage.delegate("withdrawReturned", "resubmissionOutcome", "withdrawn");
        start().comeBack("callActivity_clearAgain", "clearanceOutcome", "declined")
                .ran("returnProposal", "withdrawReturned")
                .endedWith("endEvent_withdrawn");
    }

    @Test
    void whereCoSponsorsAreAskedFirstItIsPreparedOn() {
        stage.delegate("withdrawReturned", "resubmissionOutcome", "offered");
        var played = start().comeBack("callActivity_clearAgain", "clearanceOutcome", "declined")
                .comeBack("callActivity_clearAgain", "clearanceOutcome", "signed")
                .ran("returnProposal", "withdrawReturned");
        played.endedWith("endEvent_sentAgain");
        assertThat(played.variable("resubmissionOutcome")).isEqualTo("sentAgain");
    }

    @Test
    void theSponsorWhoTookItOverPreparesItAnew() {
        start().comeBack("callActivity_clearAgain", "clearanceOutcome", "noReply")
                .comeBack("callActivity_clearAgain", "clearanceOutcome", "signed")
                .endedWith("endEvent_sentAgain");
    }

    @Test
    void theClearanceBelongsToWhoeverIsTheProposer() {
        var clearance = start().call("callActivity_clearAgain");
        assertThat(clearance.businessKey()).isEqualTo(Stage.HANDLE + "/KZ");
        assertThat(clearance.variables()).containsEntry("state", "KZ").containsEntry("act", "proposal");
    }

    private static Played start() {
        return stage.start("subjectId", "entry-1");
    }
}
