package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(played.variable("nextStep")).isEqualTo("adopted");
    }

    @Test
    void anItemForTheMeetingIsTurnedThere() {
        stage.delegate("decideChannel", "channelOutcome", "B_ITEM");
        var played = start().ran("decideChannel", "turnOffToMeeting").didNotPass("callActivity_adoptEntryBySilence");
        played.endedWith("endEvent_turnedToMeeting");
        assertThat(played.variable("nextStep")).isEqualTo("meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "broken, conciliation",
        "broken, meeting",
        "refused, meeting",
        "cancelled, conciliation",
        "meeting, meeting"
    })
    void aSilenceThatIsBrokenRefusedOrNotProposedAgainTurnsTheEntryOff(String end, String next) {
        stage.delegate("decideChannel", "channelOutcome", "SILENCE")
                .delegate("readBreak", "breakOutcome", "other")
                .delegate("routeBreak", "nextStep", next);
        var played = start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", end)
                .ran("decideChannel", "readBreak", "routeBreak")
                .didNotPass("serviceTask_adoptEntry");
        played.endedWith("endEvent_turnedOff");
        assertThat(played.variable("nextStep")).isEqualTo(next);
    }

    @Test
    void aCancelledSilenceLeadsBackToTheChannel() {
        stage.delegateInTurn("decideChannel", "channelOutcome", "SILENCE", "B_ITEM")
                .delegate("readBreak", "breakOutcome", "other")
                .delegate("routeBreak", "nextStep", "channel");
        start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "cancelled")
                .ran("decideChannel", "readBreak", "routeBreak", "decideChannel", "turnOffToMeeting")
                .endedWith("endEvent_turnedToMeeting");
    }

    @Test
    void aNewRevisionGoesUnderANewSilenceByTheSameChannel() {
        stage.delegate("decideChannel", "channelOutcome", "SILENCE")
                .delegate("readBreak", "breakOutcome", "other")
                .delegate("routeBreak", "nextStep", "silence");
        start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "broken")
                .comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptEntry")
                .ran("decideChannel", "readBreak", "routeBreak", "adoptEntry")
                .endedWith("endEvent_entryAdopted");
    }

    @Test
    void anAmendmentIsWeighedByTheEditorFirst() {
        stage.delegate("decideChannel", "channelOutcome", "SILENCE")
                .delegate("readBreak", "breakOutcome", "amendment")
                .delegate("routeBreak", "nextStep", "conciliation");
        var played = start().comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "broken");
        assertThat(played.groups("userTask_weighAmendment")).containsExactly("editor");
        played.complete("userTask_weighAmendment", "declined")
                .ran("decideChannel", "readBreak", "routeBreak")
                .endedWith("endEvent_turnedOff");
    }

    @Test
    void outOfConciliationItStartsWithTheSilence() {
        stage.start("subjectId", "entry-1", "assessmentOutcome", "ACCEPT", "startAt", "silence")
                .comeBack("callActivity_adoptEntryBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptEntry")
                .ran("adoptEntry")
                .endedWith("endEvent_entryAdopted");
    }

    @Test
    void everySilenceHasItsNumberAndKnowsItsSubject() {
        stage.delegate("decideChannel", "channelOutcome", "SILENCE")
                .delegate("readBreak", "breakOutcome", "other")
                .delegate("routeBreak", "nextStep", "channel");
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
        return stage.start("subjectId", "entry-1", "assessmentOutcome", "ACCEPT", "startAt", "channel");
    }
}
