package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommentResolutionPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("comment-resolution");

    @Test
    void dispositionsAreAnsweredApprovedAndWrittenIntoARevision() {
        stage.delegate("askSecondConsultation", "resolutionOutcome", "reviewAgain");
        var played = answered(disposed())
                .complete("userTask_approveDispositions", "approve")
                .complete("userTask_writeRevision")
                .ran("compileComments", "askSecondConsultation");
        played.endedWith("endEvent_revisionWritten");
        assertThat(played.variable("resolutionOutcome")).isEqualTo("reviewAgain");
    }

    @Test
    void withoutCommentsThereIsNothingToResolve() {
        stage.delegate("compileComments", "commentsOutcome", "none");
        var played = stage.start("subjectId", "consultation-1", "startAt", "comments")
                .didNotPass("userTask_giveDispositions");
        played.endedWith("endEvent_nothingToResolve");
        assertThat(played.variable("resolutionOutcome")).isEqualTo("next");
    }

    @Test
    void noAnswerInTimeIsCountedAndTheListGoesOn() {
        disposed()
                .complete("userTask_answerDispositions")
                .fire("event_answersDue")
                .run("serviceTask_countNoAnswers")
                .complete("userTask_approveDispositions", "approve")
                .complete("userTask_writeRevision")
                .ran("compileComments", "countNoAnswers", "askSecondConsultation")
                .endedWith("endEvent_revisionWritten");
    }

    @Test
    void aReturnedListIsDisposedOfAgain() {
        answered(answered(disposed())
                        .complete("userTask_approveDispositions", "return")
                        .complete("userTask_giveDispositions"))
                .complete("userTask_approveDispositions", "approve")
                .complete("userTask_writeRevision")
                .endedWith("endEvent_revisionWritten");
    }

    @Test
    void aMustCommentThatStaysUnresolvedEndsItWithoutARevision() {
        var played = answered(disposed())
                .complete("userTask_approveDispositions", "unresolved")
                .didNotPass("userTask_writeRevision");
        played.endedWith("endEvent_unresolved");
        assertThat(played.variable("resolutionOutcome")).isEqualTo("unresolved");
    }

    @Test
    void theDelegationThatCommentedAnswers() {
        stage.collection("commentAuthors", "KG");
        stage.delegate("compileComments", "commentsOutcome", "some");
        var played = stage.start("subjectId", "consultation-1", "startAt", "comments")
                .complete("userTask_giveDispositions");
        assertThat(played.groups("userTask_answerDispositions"))
                .containsExactlyInAnyOrder("head-of-delegation:KG", "focal-point:KG", "deputy-focal-point:KG");
    }

    @Test
    void afterConciliationOnlyTheTextIsWrittenAnew() {
        stage.delegate("askSecondConsultation", "resolutionOutcome", "next");
        stage.start("subjectId", "consultation-1", "startAt", "revision")
                .complete("userTask_writeRevision")
                .ran("askSecondConsultation")
                .endedWith("endEvent_revisionWritten");
    }

    private static Played disposed() {
        stage.delegate("compileComments", "commentsOutcome", "some").collection("commentAuthors", "KG", "TM");
        return stage.start("subjectId", "consultation-1", "startAt", "comments").complete("userTask_giveDispositions");
    }

    private static Played answered(Played played) {
        return played.completeAll("userTask_answerDispositions").run("userTask_answerDispositions");
    }
}
