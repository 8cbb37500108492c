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
        var played = start().comeBack("callActivity_reviewEntry", "subjectId", "consultation-1", "tallyOutcome", tally)
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "next")
                .ran();
        played.endedWith("endEvent_textSettled");
        assertThat(played.variable("deliberationOutcome")).isEqualTo("settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLOCKED", "NO_SUPPORT", "INSUFFICIENT_FINAL"})
    void aReviewWithoutAgreementIsTurnedOff(String tally) {
        var played = start().comeBack("callActivity_reviewEntry", "subjectId", "consultation-1", "tallyOutcome", tally)
                .ran("turnOffReview")
                .didNotPass("callActivity_resolveComments");
        played.endedWith("endEvent_reviewTurnedOff");
        assertThat(played.variable("deliberationOutcome")).isEqualTo("turnedOff");
    }

    @Test
    void aTextThatChangedMuchIsReviewedAgain() {
        start().comeBack("callActivity_reviewEntry", "subjectId", "consultation-1", "tallyOutcome", "REVISE")
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "reviewAgain")
                .comeBack("callActivity_reviewEntry", "subjectId", "consultation-2", "tallyOutcome", "CONSENSUS")
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "next")
                .endedWith("endEvent_textSettled");
    }

    @Test
    void commentsThatStayUnresolvedTurnItOff() {
        var played = start().comeBack(
                        "callActivity_reviewEntry", "subjectId", "consultation-1", "tallyOutcome", "REVISE")
                .comeBack("callActivity_resolveComments", "resolutionOutcome", "unresolved")
                .ran("turnOffComments");
        played.endedWith("endEvent_commentsTurnedOff");
        assertThat(played.variable("deliberationOutcome")).isEqualTo("turnedOff");
    }

    @Test
    void everyRoundHasItsNumberAndItsCommentsKnowTheirConsultation() {
        var played = start();
        assertThat(played.call("callActivity_reviewEntry").businessKey()).isEqualTo("KZ-2026-012/review-1");
        played.comeBack("callActivity_reviewEntry", "subjectId", "consultation-1", "tallyOutcome", "REVISE");
        var comments = played.call("callActivity_resolveComments");
        assertThat(comments.businessKey()).isEqualTo("KZ-2026-012/comments-1");
        assertThat(comments.variables()).containsEntry("subjectId", "consultation-1");
        comments.finish("resolutionOutcome", "reviewAgain");
        assertThat(played.call("callActivity_reviewEntry").businessKey()).isEqualTo("KZ-2026-012/review-2");
    }

    private static Played start() {
        return stage.start("subjectId", "entry-1");
    }
}
