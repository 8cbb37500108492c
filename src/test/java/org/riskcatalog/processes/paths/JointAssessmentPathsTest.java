package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JointAssessmentPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("joint-assessment");

    @Test
    void allScoreAndTheScoresAreAggregated() {
        var played = opened();
        played.calls("callActivity_clearScore").forEach(called -> called.finish());
        played.run("callActivity_clearScore")
                .run("serviceTask_aggregateScores")
                .ran("openRound", "aggregateScores")
                .endedWith("endEvent_scoresIn", "endEvent_assessed");
        assertThat(played.variable("assessmentOutcome")).isEqualTo("ACCEPT");
    }

    @Test
    void theDeadlineEndsTheClearancesThatAreStillOpen() {
        var played = opened();
        var called = played.calls("callActivity_clearScore");
        played.fire("event_scoringDeadlinePassed")
                .run("serviceTask_aggregateScores")
                .endedWith("endEvent_assessed");
        assertThat(called).hasSize(2).allMatch(each -> !each.running());
    }

    @Test
    void scorersAreRemindedTwiceAndTheRoundGoesOn() {
        opened().fire("event_firstReminderDue")
                .run("serviceTask_remindScorers")
                .fire("event_lastReminderDue")
                .run("serviceTask_remindScorers")
                .fire("event_scoringDeadlinePassed")
                .run("serviceTask_aggregateScores")
                .endedWith("endEvent_statesReminded", "endEvent_statesReminded", "endEvent_assessed");
    }

    @Test
    void everyStateClearsItsOwnScoreOfThisRound() {
        assertThat(opened().calls("callActivity_clearScore"))
                .extracting(Called::businessKey)
                .containsExactlyInAnyOrder("KZ-2026-012/KG", "KZ-2026-012/TJ");
        assertThat(opened().calls("callActivity_clearScore"))
                .extracting(Called::variables)
                .allSatisfy(given ->
                        assertThat(given).containsEntry("act", "assessment").containsEntry("actSubjectId", "round-1"));
    }

    @Test
    void aRecalledActIsClearedAgainAndAwaited() {
        var played = opened();
        stage.collection("recalledActs", "KG");
        played.calls("callActivity_clearScore").stream()
                .filter(called -> called.variables().containsValue("KG"))
                .forEach(called -> called.finish());
        played.deliver("act.recalled");
        played.calls("callActivity_clearScore").forEach(called -> called.finish());
        played.run("callActivity_clearScore").didNotPass("subProcess_collectScores");
        played.comeBack("callActivity_clearScoreAgain")
                .run("callActivity_clearScoreAgain")
                .passed("endEvent_scoreCleared", "subProcess_collectScores");
    }

    @Test
    void theDeadlineEndsAlsoWhatIsClearedAgain() {
        stage.collection("recalledActs", "KG");
        var played = opened().deliver("act.recalled");
        var again = played.call("callActivity_clearScoreAgain");
        played.fire("event_scoringDeadlinePassed");
        assertThat(again.running()).isFalse();
    }

    private static Played opened() {
        stage.delegate("openRound", "subjectId", "round-1")
                .delegate("aggregateScores", "assessmentOutcome", "ACCEPT")
                .collection("electorate", "KG", "TJ");
        return stage.start().run("serviceTask_openRound");
    }
}
