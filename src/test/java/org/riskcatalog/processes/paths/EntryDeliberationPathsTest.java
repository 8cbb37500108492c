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
    @ValueSource(strings = {"BLOCKED", "NO_SUPPORT", "INSUFFICIENT_FINAL"})
    void aReviewWithoutAgreementIsTurnedOff(String tally) {
        stage.delegate("turnOffReview", "nextStep", "conciliation");
        var played = start().comeBack("callActivity_reviewEntry", "tallyOutcome", tally)
                .ran("turnOffReview")
                .didNotPass("callActivity_resolveComments");
        played.endedWith("endEvent_reviewTurnedOff");
        assertThat(played.variable("nextStep")).isEqualTo("conciliation");
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
