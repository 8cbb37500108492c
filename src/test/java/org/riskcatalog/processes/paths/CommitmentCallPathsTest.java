package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommitmentCallPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("commitment-call");

    @Test
    void theCallIsOverWhenAllThatWereAskedHaveAnswered() {
        var played = called();
        played.calls("callActivity_clearCommitment").forEach(Called::finish);
        played.run("callActivity_clearCommitment")
                .run("serviceTask_closeCall")
                .ran("callForCommitments", "closeCall")
                .endedWith("endEvent_commitmentsIn", "endEvent_callOver");
    }

    @Test
    void itsDeadlineEndsTheClearancesThatAreStillOpen() {
        var played = called();
        var clearances = played.calls("callActivity_clearCommitment");
        played.fire("event_callClosed").run("serviceTask_closeCall").endedWith("endEvent_callOver");
        assertThat(clearances).hasSize(2).allMatch(each -> !each.running());
    }

    @Test
    void theUndecidedAreRemindedTwiceAndTheCallGoesOn() {
        called().fire("event_firstReminderDue")
                .run("serviceTask_remindUndecided")
                .fire("event_lastReminderDue")
                .run("serviceTask_remindUndecided")
                .fire("event_callClosed")
                .run("serviceTask_closeCall")
                .endedWith("endEvent_statesReminded", "endEvent_statesReminded", "endEvent_callOver");
    }

    @Test
    void clearancesKnowTheMeasure() {
        assertThat(called().calls("callActivity_clearCommitment"))
                .extracting(Called::variables)
                .hasSize(2)
                .allSatisfy(given ->
                        assertThat(given).containsEntry("act", "measures").containsEntry("actSubjectId", "measure-1"));
    }

    @Test
    void aRecalledActIsClearedAgainAndAwaited() {
        var played = called();
        stage.collection("recalledActs", "KG");
        played.deliver("act.recalled");
        played.calls("callActivity_clearCommitment").forEach(called -> called.finish());
        played.run("callActivity_clearCommitment").didNotPass("subProcess_collectCommitments");
        played.comeBack("callActivity_clearCommitmentAgain")
                .run("callActivity_clearCommitmentAgain")
                .passed("endEvent_commitmentCleared", "subProcess_collectCommitments");
    }

    private static Played called() {
        stage.delegate("callForCommitments", "subjectId", "measure-1").collection("electorate", "KG", "TJ");
        return stage.start("actSubjectId", "measure-1").run("serviceTask_callForCommitments");
    }
}
