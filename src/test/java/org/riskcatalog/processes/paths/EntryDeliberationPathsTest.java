package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryDeliberationPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("entry-deliberation");

    @ParameterizedTest
    @ValueSource(strings = {"CONSENSUS", "CONSENSUS_WITH_FLAG", "REVISE"})
    void aTextThatNobodyBlocksIsSettledOnceItsCommentsAre(String tally) {
        var played = start().comeBack("callActivity_reviewEntry", "tallyOutcome", tally)
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "next")
                .ran("takeUpComments");
        played.endedWith("endEvent_textSettled");
        assertThat(played.variable("nextStep")).isEqualTo("settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLOCKED", "TO_MEETING"})
    void aReviewWithoutAgreementIsTurnedOff(String tally) {
        stage.delegate("turnOffReview", "nextStep", "conciliation");
        var played = start().comeBack("callActivity_reviewEntry", "tallyOutcome", tally)
                .ran("turnOffReview")
                .didNotPass("callActivity_resolveComments");
        played.endedWith("endEvent_reviewTurnedOff");
        assertThat(played.variable("nextStep")).isEqualTo("conciliation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_SUPPORT", "INSUFFICIENT_FINAL"})
    void withoutSupportTheChairChoosesAMeeting(String tally) {
        stage.delegate("turnOffReview", "nextStep", "meeting");
        start().comeBack("callActivity_reviewEntry", "tallyOutcome", tally)
                .complete("userTask_chooseWay", "meet")
                .ran("turnOffReview")
                .endedWith("endEvent_reviewTurnedOff");
    }

    @Test
    void withoutSupportTheChairDefersIt() {
        var played = withoutSupport().complete("userTask_chooseWay", "defer");
        played.ran().endedWith("endEvent_entryDeferred");
        assertThat(played.variable("nextStep")).isEqualTo("deferral");
    }

    @Test
    void theProposerIsAskedToWithdrawAndKeepsIt() {
        stage.delegate("turnOffReview", "nextStep", "meeting");
        var played = withoutSupport().complete("userTask_chooseWay", "ask");
        assertThat(played.groups("userTask_answerWithdrawalRequest")).containsExactly("head-of-delegation:KZ");
        played.complete("userTask_answerWithdrawalRequest", "keep").endedWith("endEvent_reviewTurnedOff");
        assertThat(played.variable("nextStep")).isEqualTo("meeting");
    }

    @Test
    void aWithdrawalThatACosponsorAvertsIsMetOn() {
        stage.delegate("turnOffReview", "nextStep", "meeting");
        withoutSupport()
                .complete("userTask_chooseWay", "ask")
                .complete("userTask_answerWithdrawalRequest", "withdraw")
                .didNotPass("serviceTask_turnOffReview")
                .deliver("withdrawal.settled")
                .endedWith("endEvent_reviewTurnedOff");
    }

    @Test
    void aDroppedEntryWaitsForTheEndOfItsCase() {
        var played = start().comeBack("callActivity_reviewEntry", "tallyOutcome", "DROPPED");
        played.ran();
        assertThat(stage.engine()
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .eventName("withdrawal.settled")
                        .count())
                .isEqualTo(1);
    }

    private static Played withoutSupport() {
        return start().comeBack("callActivity_reviewEntry", "tallyOutcome", "NO_SUPPORT");
    }

    @Test
    void aTextThatChangedMuchIsReviewedAgain() {
        start().comeBack("callActivity_reviewEntry", "tallyOutcome", "REVISE")
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "reviewAgain")
                .comeBack("callActivity_reviewEntry", "tallyOutcome", "CONSENSUS")
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "next")
                .endedWith("endEvent_textSettled");
    }

    @Test
    void commentsThatStayUnresolvedTurnItOff() {
        var played = start().comeBack("callActivity_reviewEntry", "tallyOutcome", "REVISE")
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "unresolved")
                .ran("takeUpComments", "turnOffComments");
        played.endedWith("endEvent_commentsTurnedOff");
        assertThat(played.variable("nextStep")).isEqualTo("conciliation");
    }

    @Test
    void outOfConciliationItStartsWithTheResolution() {
        takesUp("revision");
        var played = stage.start("subjectId", "entry-1", "startAt", "resolution");
        assertThat(played.call("callActivity_resolveComments").variables())
                .containsEntry("startAt", "revision")
                .containsEntry("subjectId", "consultation-1");
        played.comeBack("callActivity_resolveComments", "resolutionOutcome", "next")
                .didNotPass("callActivity_reviewEntry")
                .endedWith("endEvent_textSettled");
    }

    @Test
    void everyRoundHasItsNumberAndItsCommentsKnowTheirConsultation() {
        var played = start();
        assertThat(played.call("callActivity_reviewEntry").businessKey()).isEqualTo("KZ-2026-012/review-1");
        played.comeBack("callActivity_reviewEntry", "tallyOutcome", "REVISE");
        var comments = played.call("callActivity_resolveComments");
        assertThat(comments.businessKey()).isEqualTo("KZ-2026-012/comments-1");
        assertThat(comments.variables()).containsEntry("subjectId", "consultation-1");
        comments.finish("resolutionOutcome", "reviewAgain");
        assertThat(played.call("callActivity_reviewEntry").businessKey()).isEqualTo("KZ-2026-012/review-2");
    }

    private static Played start() {
        takesUp("comments");
        return stage.start("subjectId", "entry-1", "startAt", "review");
    }

    private static void takesUp(String startAt) {
        stage.delegate("takeUpComments", "consultationId", "consultation-1")
                .delegate("takeUpComments", "startAt", startAt);
    }
}
