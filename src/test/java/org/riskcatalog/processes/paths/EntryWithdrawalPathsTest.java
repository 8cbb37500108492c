package org.riskcatalog.processes.paths;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryWithdrawalPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("entry-withdrawal");

    @BeforeEach
    void twoCoSponsors() {
        stage.collection("coSponsors", "KG", "TJ").delegate("openOffer", "subjectId", "withdrawal-1");
    }

    @Test
    void theFirstCoSponsorWhoTakesItOverEndsTheOffer() {
        stage.delegate("settleWithdrawal", "withdrawalOutcome", "goesOn");
        stage.start()
                .complete("userTask_takeOverEntry", "take")
                .deliver("withdrawal.ended")
                .run("serviceTask_settleWithdrawal")
                .ran("openOffer", "settleWithdrawal")
                .endedWith("endEvent_entryGoesOn");
    }

    @Test
    void ifAllLeaveItTheEntryIsWithdrawn() {
        stage.delegate("settleWithdrawal", "withdrawalOutcome", "withdrawn");
        stage.start()
                .complete("userTask_takeOverEntry", "leave")
                .complete("userTask_takeOverEntry", "leave")
                .run("userTask_takeOverEntry")
                .run("serviceTask_settleWithdrawal")
                .endedWith("endEvent_entryWithdrawn");
    }

    @Test
    void ifNobodyAnswersInTimeTheEntryIsWithdrawn() {
        stage.delegate("settleWithdrawal", "withdrawalOutcome", "withdrawn");
        stage.start()
                .fire("event_takeOverTimePassed")
                .run("serviceTask_settleWithdrawal")
                .endedWith("endEvent_entryWithdrawn");
    }
}
