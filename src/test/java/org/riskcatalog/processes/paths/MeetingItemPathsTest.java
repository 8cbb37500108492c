package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingItemPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("meeting-item");

    @BeforeEach
    void asUsual() {
        stage.delegate("openItem", "subjectId", "6f1d0c7e-0000-4000-8000-000000000001")
                .delegate("placeItem", "placeItemOutcome", "placed")
                .delegate("takeUpItem", "takeUpItemOutcome", "takenUp");
    }

    @Test
    void theMeetingDecidesAndChairAndOneDelegationConfirm() {
        decides("adopted");
        var played = takenUp().complete("userTask_writeOutcome");
        assertThat(played.groups("userTask_confirmOutcome")).containsExactly("chair");
        played.complete("userTask_confirmOutcome", "confirmed");
        assertThat(played.groups("userTask_countersignOutcome"))
                .containsExactlyInAnyOrder("head-of-delegation:KZ", "head-of-delegation:KG");
        played.complete("userTask_countersignOutcome", "confirmed")
                .run("serviceTask_carryOutcome")
                .ran("openItem", "placeItem", "takeUpItem", "carryOutcome")
                .endedWith("endEvent_itemDecided");
        assertThat(played.variable("nextStep")).isEqualTo("adopted");
    }

    @Test
    void withoutAMeetingTheSecretariatSchedulesOne() {
        stage.delegateInTurn("placeItem", "placeItemOutcome", "noMeeting", "placed");
        decides("notAdopted");
        begun(start().complete("userTask_scheduleMeeting"))
                .complete("userTask_writeOutcome")
                .complete("userTask_confirmOutcome", "confirmed")
                .complete("userTask_countersignOutcome", "confirmed")
                .run("serviceTask_carryOutcome")
                .passed("userTask_scheduleMeeting")
                .endedWith("endEvent_itemDecided");
    }

    @Test
    void aMeetingCalledForAnotherReasonIsEnough() {
        stage.delegateInTurn("placeItem", "placeItemOutcome", "noMeeting", "placed");
        decides("adopted");
        finished(begun(start().deliver("meeting.called")))
                .didNotPass("userTask_scheduleMeeting")
                .endedWith("endEvent_itemDecided");
    }

    @Test
    void aMeetingThatIsMovedOrCancelledSendsTheItemToTheNextOne() {
        decides("adopted");
        finished(begun(start().deliver("meeting.changed")))
                .ran("openItem", "placeItem", "placeItem", "takeUpItem", "carryOutcome")
                .endedWith("endEvent_itemDecided");
    }

    @Test
    void aMeetingMovedInTheLastMomentDoesNotTakeTheItemUp() {
        decides("adopted");
        stage.delegateInTurn("takeUpItem", "takeUpItemOutcome", "elsewhere", "takenUp");
        var first = start().fire("event_meetingBegun").run("serviceTask_takeUpItem");
        finished(begun(first))
                .ran("openItem", "placeItem", "takeUpItem", "placeItem", "takeUpItem", "carryOutcome")
                .endedWith("endEvent_itemDecided");
    }

    @Test
    void chairAndDelegationMayReturnWhatWasWritten() {
        decides("resolution");
        takenUp()
                .complete("userTask_writeOutcome")
                .complete("userTask_confirmOutcome", "returned")
                .complete("userTask_writeOutcome")
                .complete("userTask_confirmOutcome", "confirmed")
                .complete("userTask_countersignOutcome", "returned")
                .complete("userTask_writeOutcome")
                .complete("userTask_confirmOutcome", "confirmed")
                .complete("userTask_countersignOutcome", "confirmed")
                .run("serviceTask_carryOutcome")
                .endedWith("endEvent_itemDecided");
    }

    @Test
    void aDeferredOrReferredItemGoesToTheNextMeeting() {
        stage.delegateInTurn("carryOutcome", "nextStep", "nextMeeting", "adopted");
        finished(begun(finished(takenUp())))
                .ran("openItem", "placeItem", "takeUpItem", "carryOutcome", "placeItem", "takeUpItem", "carryOutcome")
                .endedWith("endEvent_itemDecided");
    }

    private static void decides(String word) {
        stage.delegate("carryOutcome", "nextStep", word);
    }

    private static Played start() {
        return stage.start("matter", "entry", "matterId", "entry-1");
    }

    private static Played takenUp() {
        return begun(start());
    }

    private static Played begun(Played played) {
        return played.fire("event_meetingBegun").run("serviceTask_takeUpItem");
    }

    private static Played finished(Played played) {
        return played.complete("userTask_writeOutcome")
                .complete("userTask_confirmOutcome", "confirmed")
                .complete("userTask_countersignOutcome", "confirmed")
                .run("serviceTask_carryOutcome");
    }
}
