package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingItemPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("meeting-item");

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "resolution", "notAdopted"})
    void theOutcomeSaysWhereItGoes(String outcome) {
        var played = start();
        assertThat(played.groups("userTask_recordOutcome")).containsExactly("secretariat");
        played.complete("userTask_recordOutcome", outcome).endedWith("endEvent_outcomeRecorded");
        assertThat(played.variable("nextStep")).isEqualTo(outcome);
    }

    @Test
    void aDeferredItemWaitsForTheNextMeeting() {
        start().complete("userTask_recordOutcome", "deferred")
                .complete("userTask_recordOutcome", "adopted")
                .endedWith("endEvent_outcomeRecorded");
    }

    private static Played start() {
        return stage.start("subjectId", "entry-1", "matter", "entry", "matterId", "entry-1");
    }
}
