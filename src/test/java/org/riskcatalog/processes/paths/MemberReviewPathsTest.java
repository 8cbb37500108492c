package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MemberReviewPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("member-review");

    @Test
    void allReplyTheChairConfirmsTheTallyClosesIt() {
        tally("CONSENSUS");
        allReplied(opened())
                .complete("userTask_confirmClosing")
                .run("businessRuleTask_tallyPositions")
                .run("serviceTask_closeReview")
                .ran("openReview", "tallyPositions", "closeReview")
                .endedWith("endEvent_repliesIn", "endEvent_reviewClosed");
    }

    @Test
    void theDeadlineEndsTheClearancesThatAreStillOpen() {
        tally("CONSENSUS");
        var played = opened();
        var called = played.calls("callActivity_clearReply");
        played.fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .run("serviceTask_closeReview")
                .endedWith("endEvent_reviewClosed");
        assertThat(called).hasSize(3).allMatch(each -> !each.running());
    }

    @Test
    void statesAreRemindedTwiceAndTheReviewGoesOn() {
        tally("CONSENSUS");
        opened().fire("event_firstReminderDue")
                .run("serviceTask_remindStates")
                .fire("event_lastReminderDue")
                .run("serviceTask_remindStates")
                .fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .run("serviceTask_closeReview")
                .ran("openReview", "remindStates", "remindStates", "tallyPositions", "closeReview")
                .endedWith("endEvent_statesReminded", "endEvent_statesReminded", "endEvent_reviewClosed");
    }

    @Test
    void tooFewRepliesExtendTheReviewForThoseWhoHaveNotReplied() {
        tally("INSUFFICIENT", "INSUFFICIENT_FINAL");
        var played = opened().fire("event_reviewDeadlinePassed").run("businessRuleTask_tallyPositions");
        stage.collection("electorate", "TM");
        played.run("serviceTask_extendReview");
        assertThat(played.calls("callActivity_clearReply"))
                .extracting(Called::businessKey)
                .containsExactly("KZ-2026-012/TM");
        played.fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .run("serviceTask_closeReview")
                .ran("openReview", "tallyPositions", "extendReview", "tallyPositions", "closeReview")
                .endedWith("endEvent_reviewClosed");
    }

    @Test
    void withoutAnyReplyTheChairExtendsItAndThenMeets() {
        tally("NO_REPLY", "NO_REPLY");
        var played = opened().fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .complete("userTask_chooseWithoutReplies", "extend")
                .run("serviceTask_extendReview")
                .fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .complete("userTask_chooseWithoutReplies", "meet")
                .run("serviceTask_closeReview");
        played.endedWith("endEvent_reviewClosed");
        assertThat(played.variable("tallyOutcome")).isEqualTo("TO_MEETING");
    }

    @Test
    void withoutAnyReplyTheChairDropsIt() {
        tally("NO_REPLY");
        var played = opened().fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .complete("userTask_chooseWithoutReplies", "drop")
                .run("serviceTask_closeReview");
        played.endedWith("endEvent_reviewClosed");
        assertThat(played.variable("tallyOutcome")).isEqualTo("DROPPED");
    }

    @Test
    void aHoldIsWaitedForAndThenTheTallyIsTakenAgain() {
        tally("ON_HOLD", "CONSENSUS");
        opened().fire("event_reviewDeadlinePassed")
                .run("businessRuleTask_tallyPositions")
                .didNotPass("serviceTask_closeReview")
                .fire("event_holdEnded")
                .run("businessRuleTask_tallyPositions")
                .run("serviceTask_closeReview")
                .endedWith("endEvent_reviewClosed");
    }

    @Test
    void everyStateClearsItsOwnReplyToThisConsultation() {
        var called = opened().calls("callActivity_clearReply");
        assertThat(called)
                .extracting(Called::businessKey)
                .containsExactlyInAnyOrder("KZ-2026-012/KG", "KZ-2026-012/TJ", "KZ-2026-012/TM");
        assertThat(called)
                .extracting(Called::variables)
                .contains(Map.of(
                        "entryId", "entry-1",
                        "handle", Stage.HANDLE,
                        "state", "KG",
                        "act", "review",
                        "actSubjectId", "consultation-1"));
    }

    @Test
    void aRecalledActIsClearedAgainAndAwaited() {
        var played = opened();
        stage.collection("recalledActs", "KG");
        played.calls("callActivity_clearReply").stream()
                .filter(called -> called.variables().containsValue("KG"))
                .forEach(called -> called.finish());
        played.deliver("act.recalled");
        played.calls("callActivity_clearReply").forEach(called -> called.finish());
        played.run("callActivity_clearReply")
                .complete("userTask_confirmClosing")
                .didNotPass("subProcess_collectReplies");
        played.comeBack("callActivity_clearReplyAgain")
                .run("callActivity_clearReplyAgain")
                .passed("endEvent_replyCleared", "subProcess_collectReplies");
    }

    @Test
    void theDeadlineEndsAlsoWhatIsClearedAgain() {
        stage.collection("recalledActs", "KG");
        var played = opened().deliver("act.recalled");
        var again = played.call("callActivity_clearReplyAgain");
        played.fire("event_reviewDeadlinePassed");
        assertThat(again.running()).isFalse();
    }

    private static void tally(Object... words) {
        stage.delegateInTurn("tallyPositions", "tallyOutcome", words);
    }

    private static Played opened() {
        stage.delegate("openReview", "subjectId", "consultation-1").collection("electorate", "KG", "TJ", "TM");
        return stage.start().run("serviceTask_openReview");
    }

    private static Played allReplied(Played played) {
        played.calls("callActivity_clearReply").forEach(called -> called.finish());
        return played.run("callActivity_clearReply");
    }
}
