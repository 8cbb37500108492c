package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureAdoptionPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("measure-adoption");

    @ParameterizedTest
    @ValueSource(strings = {"VIABLE", "CONDITIONAL"})
    void aViableMeasureIsAdoptedBySilence(String viability) {
        var played = committed(viability)
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .ran("callForCommitments", "closeCall", "weighViability", "adoptMeasure");
        played.endedWith("endEvent_commitmentsIn", "endEvent_measureAdopted");
        assertThat(played.variable("measureOutcome")).isEqualTo("adopted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_LEAD", "NOT_VIABLE"})
    void aMeasureThatIsNotViableIsDroppedWithARecordedOutcome(String viability) {
        var played = committed(viability)
                .complete("userTask_recordMeasureOutcome")
                .ran("callForCommitments", "closeCall", "weighViability", "dropMeasure")
                .didNotPass("callActivity_adoptMeasureBySilence");
        played.endedWith("endEvent_commitmentsIn", "endEvent_measureNotAdopted");
        assertThat(played.variable("measureOutcome")).isEqualTo("notAdopted");
    }

    @Test
    void ofSeveralLeadsTheChairNamesOneAndTheMeasureIsWeighedAgain() {
        stage.delegateInTurn("weighViability", "viabilityOutcome", "CHOOSE_LEAD", "VIABLE");
        called().fire("event_callClosed")
                .run("serviceTask_closeCall")
                .didNotPass("userTask_recordMeasureOutcome")
                .complete("userTask_nameLead")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureAdopted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "refused", "cancelled"})
    void aMeasureWhoseSilenceIsNotUnbrokenIsDroppedWithARecordedOutcome(String end) {
        committed("VIABLE")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", end)
                .complete("userTask_recordMeasureOutcome")
                .didNotPass("serviceTask_adoptMeasure")
                .endedWith("endEvent_commitmentsIn", "endEvent_measureNotAdopted");
    }

    @Test
    void theEndOfTheCallEndsTheClearancesThatAreStillOpen() {
        stage.delegate("weighViability", "viabilityOutcome", "NO_LEAD");
        var played = called();
        var clearances = played.calls("callActivity_clearCommitment");
        played.fire("event_callClosed")
                .run("serviceTask_closeCall")
                .complete("userTask_recordMeasureOutcome")
                .endedWith("endEvent_measureNotAdopted");
        assertThat(clearances).hasSize(2).allMatch(each -> !each.running());
    }

    @Test
    void theUndecidedAreRemindedTwiceAndTheCallGoesOn() {
        stage.delegate("weighViability", "viabilityOutcome", "NO_LEAD");
        called().fire("event_firstReminderDue")
                .run("serviceTask_remindUndecided")
                .fire("event_lastReminderDue")
                .run("serviceTask_remindUndecided")
                .fire("event_callClosed")
                .run("serviceTask_closeCall")
                .complete("userTask_recordMeasureOutcome")
                .endedWith("endEvent_statesReminded", "endEvent_statesReminded", "endEvent_measureNotAdopted");
    }

    @Test
    void clearancesAndSilenceKnowTheMeasure() {
        var played = called();
        assertThat(played.calls("callActivity_clearCommitment"))
                .extracting(Called::variables)
                .hasSize(2)
                .allSatisfy(given ->
                        assertThat(given).containsEntry("act", "measures").containsEntry("actSubjectId", "measure-1"));
        stage.delegate("weighViability", "viabilityOutcome", "VIABLE");
        played.fire("event_callClosed").run("serviceTask_closeCall");
        var silence = played.call("callActivity_adoptMeasureBySilence");
        assertThat(silence.businessKey()).isEqualTo("KZ-2026-012/silence");
        assertThat(silence.variables())
                .containsEntry("silenceSubject", "measure")
                .containsEntry("actSubjectId", "measure-1");
    }

    private static Played called() {
        stage.delegate("callForCommitments", "subjectId", "measure-1").collection("electorate", "KG", "TJ");
        return stage.start("measureId", "measure-1").run("serviceTask_callForCommitments");
    }

    private static Played committed(String viability) {
        stage.delegate("weighViability", "viabilityOutcome", viability);
        var played = called();
        played.calls("callActivity_clearCommitment").forEach(called -> called.finish());
        return played.run("callActivity_clearCommitment").run("serviceTask_closeCall");
    }
}
