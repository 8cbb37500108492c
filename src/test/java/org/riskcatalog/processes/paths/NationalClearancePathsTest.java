package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NationalClearancePathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("national-clearance");

    @Test
    void expertsGiveInputTheFocalPointConsolidatesTheHeadSigns() {
        stage.collection("assignedExperts", "person-1", "person-2");
        var played = start().complete("userTask_assignExperts")
                .completeAll("userTask_giveInput")
                .run("userTask_giveInput")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "sign")
                .ran("openClearance")
                .didNotPass("event_internalDeadlinePassed");
        played.endedWith("endEvent_signed");
        assertThat(played.variable("clearanceOutcome")).isEqualTo("signed");
    }

    @Test
    void withoutExpertsTheFocalPointConsolidatesAtOnce() {
        start().complete("userTask_assignExperts")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "sign")
                .endedWith("endEvent_signed");
    }

    @Test
    void atTheInternalDeadlineTheWorkOfExpertsIsTakenAsItIs() {
        stage.collection("assignedExperts", "person-1", "person-2");
        start().complete("userTask_assignExperts")
                .complete("userTask_giveInput")
                .fire("event_internalDeadlinePassed")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "sign")
                .endedWith("endEvent_signed");
    }

    @Test
    void theHeadReturnsItAndSignsTheSecondTime() {
        start().complete("userTask_assignExperts")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "return")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "sign")
                .endedWith("endEvent_signed");
    }

    @Test
    void theHeadDeclines() {
        var played = start().complete("userTask_assignExperts")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "decline");
        played.endedWith("endEvent_declined");
        assertThat(played.variable("clearanceOutcome")).isEqualTo("declined");
    }

    @Test
    void aClearanceClosedFromOutsideIsNoReply() {
        var played = start().complete("userTask_assignExperts")
                .deliver("clearance.closed")
                .ran("openClearance", "closeClearance");
        played.endedWith("endEvent_noReply");
        assertThat(played.variable("clearanceOutcome")).isEqualTo("noReply");
    }

    @Test
    void aClearanceThatItsCallerEndsAtAnyStepEndsWithoutAFault() {
        start().cancel().didNotPass("endEvent_signed");
        start().complete("userTask_assignExperts")
                .complete("userTask_consolidateInput")
                .cancel()
                .didNotPass("endEvent_signed", "endEvent_noReply");
    }

    @Test
    void aClearanceClosedAfterAReturnIsNoReply() {
        var played = start().complete("userTask_assignExperts")
                .complete("userTask_consolidateInput")
                .complete("userTask_signAct", "return")
                .deliver("clearance.closed");
        played.endedWith("endEvent_noReply");
        assertThat(played.variable("clearanceOutcome")).isEqualTo("noReply");
    }

    @Test
    void tasksGoToTheDelegationOfTheStateAndNameTheFormOfTheAct() {
        stage.collection("assignedExperts", "person-1");
        var played = start();
        assertThat(played.groups("userTask_assignExperts"))
                .containsExactlyInAnyOrder("focal-point:KG", "deputy-focal-point:KG");
        assertThat(played.form("userTask_assignExperts")).isEqualTo("review/assign");
        played.complete("userTask_assignExperts");
        assertThat(played.assignee("userTask_giveInput")).isEqualTo("person-1");
        played.complete("userTask_giveInput").run("userTask_giveInput").complete("userTask_consolidateInput");
        assertThat(played.groups("userTask_signAct")).containsExactly("head-of-delegation:KG");
        assertThat(played.form("userTask_signAct")).isEqualTo("review/sign");
    }

    private static Played start() {
        return stage.start("state", "KG", "act", "review", "actSubjectId", "consultation-1");
    }
}
