package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryDecisionPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("entry-decision");

    @ParameterizedTest
    @ValueSource(strings = {"SILENCE", "SILENCE_AND_NOTE"})
    void anUnbrokenSilenceAdoptsTheEntry(String channel) {
        stage.delegate("decideChannel", "channelOutcome", channel);
        var played = start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptEntry")
                .ran("decideChannel", "adoptEntry");
        played.endedWith("endEvent_entryAdopted");
        assertThat(played.variable("decisionOutcome")).isEqualTo("adopted");
    }

    @Test
    void anItemForTheMeetingIsTurnedThere() {
        stage.delegate("decideChannel", "channelOutcome", "B_ITEM");
        var played = start().ran("decideChannel", "turnOffToMeeting").didNotPass("callActivity_adoptEntryBySilence");
        played.endedWith("endEvent_turnedToMeeting");
        assertThat(played.variable("decisionOutcome")).isEqualTo("turnedOff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "refused"})
    void aSilenceThatIsBrokenOrRefusedIsTurnedOff(String end) {
        stage.delegate("decideChannel", "channelOutcome", "SILENCE");
        var played = start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", end)
                .ran("decideChannel", "turnOffSilence")
                .didNotPass("serviceTask_adoptEntry");
        played.endedWith("endEvent_silenceTurnedOff");
        assertThat(played.variable("decisionOutcome")).isEqualTo("turnedOff");
    }

    @Test
    void aCancelledSilenceLeadsBackToTheChannel() {
        stage.delegateInTurn("decideChannel", "channelOutcome", "SILENCE", "B_ITEM");
        start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "cancelled")
                .ran("decideChannel", "decideChannel", "turnOffToMeeting")
                .endedWith("endEvent_turnedToMeeting");
    }

    @Test
    void everySilenceHasItsNumberAndKnowsItsSubject() {
        stage.delegate("decideChannel", "channelOutcome", "SILENCE");
        var played = start();
        var silence = played.call("callActivity_adoptEntryBySilence");
        assertThat(silence.businessKey()).isEqualTo("KZ-2026-012/silence-1");
        assertThat(silence.variables())
                .containsEntry("silenceSubject", "entry")
                .containsEntry("actSubjectId", "entry-1")
                .doesNotContainKey("subjectId");
        silence.finish("silenceOutcome", "cancelled");
        assertThat(played.call("callActivity_adoptEntryBySilence").businessKey())
                .isEqualTo("KZ-2026-012/silence-2");
    }

    private static Played start() {
        return stage.start("subjectId", "entry-1", "assessmentOutcome", "ACCEPT");
    }
}
