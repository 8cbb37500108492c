package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureAdoptionPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("measure-adoption");

    @ParameterizedTest
    @ValueSource(strings = {"VIABLE", "CONDITIONAL"})
    void aViableMeasureIsAdoptedBySilence(String viability) {
        weighed(viability)
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .ran("takeUpMeasure", "weighViability", "adoptMeasure")
                .didNotPass("userTask_chooseWay")
                .endedWith("endEvent_measureAdopted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_LEAD", "NOT_VIABLE"})
    void ofAMeasureThatIsNotViableItsProposerChoosesAndItEndsThere(String viability) {
        weighed(viability)
                .complete("userTask_chooseWay", "drop")
                .didNotPass("callActivity_adoptMeasureBySilence")
                .didNotPass("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureNotAdopted");
    }

    @Test
    void orLooksForPartnersAndItIsWeighedAgain() {
        stage.delegateInTurn("weighViability", "viabilityOutcome", "NO_LEAD", "VIABLE");
        taken("inText")
                .comeBack("callActivity_callForCommitments")
                .complete("userTask_chooseWay", "partners")
                .comeBack("callActivity_callForCommitments")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureAdopted");
    }

    @Test
    void ofSeveralLeadsTheChairNamesOneAndTheMeasureIsWeighedAgain() {
        stage.delegateInTurn("weighViability", "viabilityOutcome", "CHOOSE_LEAD", "VIABLE");
        taken("inText")
                .comeBack("callActivity_callForCommitments")
                .didNotPass("userTask_chooseWay")
                .complete("userTask_nameLead")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureAdopted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "cancelled"})
    void aMeasureWhoseSilenceIsNotUnbrokenMayBeAdoptedAtAMeeting(String end) {
        weighed("VIABLE")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", end)
                .complete("userTask_chooseWay", "meeting")
                .comeBack("callActivity_meetOnMeasure", "nextStep", "adopted")
                .run("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureAdopted");
    }

    @ParameterizedTest
    @CsvSource({"adopted,endEvent_measureAdopted", "notAdopted,endEvent_measureNotAdopted"})
    void objectedToTheUseOfSilenceItGoesToTheMeetingAndNobodyChooses(String word, String end) {
        var met = weighed("VIABLE")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "refused")
                .comeBack("callActivity_meetOnMeasure", "nextStep", word);
        (word.equals("adopted") ? met.run("serviceTask_adoptMeasure") : met)
                .didNotPass("userTask_chooseWay")
                .endedWith(end);
    }

    @Test
    void theHeadOfTheStateThatProposedItChooses() {
        assertThat(weighed("NO_LEAD").groups("userTask_chooseWay")).containsExactly("head-of-delegation:KZ");
    }

    @Test
    void orOfTheCoSponsorThatTookTheEntryOverWhateverItsHandleSays() {
        stage.takenOverBy("KG");
        var played = weighed("NO_LEAD");
        assertThat(played.groups("userTask_chooseWay")).containsExactly("head-of-delegation:KG");
        assertThat(played.variable("state")).isEqualTo("KG");
    }

    @Test
    void orNotThere() {
        weighed("VIABLE")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "broken")
                .complete("userTask_chooseWay", "meeting")
                .comeBack("callActivity_meetOnMeasure", "nextStep", "notAdopted")
                .didNotPass("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureNotAdopted");
    }

    @Test
    void cancelledItMayGoUnderSilenceAgain() {
        weighed("VIABLE")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "cancelled")
                .complete("userTask_chooseWay", "silence")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureAdopted");
    }

    @Test
    void aMeasureThatWasSplitOffIsTakenUpAtAMeetingBeforeStatesAreAsked() {
        stage.delegate("weighViability", "viabilityOutcome", "VIABLE");
        taken("splitOff")
                .didNotPass("callActivity_callForCommitments")
                .comeBack("callActivity_meetOnSplitMeasure", "nextStep", "adopted")
                .comeBack("callActivity_callForCommitments")
                .comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "adopted")
                .run("serviceTask_adoptMeasure")
                .endedWith("endEvent_measureAdopted");
    }

    @Test
    void orItEndsThere() {
        taken("splitOff")
                .comeBack("callActivity_meetOnSplitMeasure", "nextStep", "notAdopted")
                .didNotPass("callActivity_callForCommitments")
                .endedWith("endEvent_splitMeasureNotAdopted");
    }

    @Test
    void whatItCallsKnowsTheMeasure() {
        stage.delegate("weighViability", "viabilityOutcome", "VIABLE");
        var played = taken("inText");
        var call = played.call("callActivity_callForCommitments");
        assertThat(call.businessKey()).isEqualTo("KZ-2026-012/call-1");
        assertThat(call.variables()).containsEntry("actSubjectId", "measure-1");
        played.comeBack("callActivity_callForCommitments");
        var silence = played.call("callActivity_adoptMeasureBySilence");
        assertThat(silence.businessKey()).isEqualTo("KZ-2026-012/silence-1");
        assertThat(silence.variables())
                .containsEntry("silenceSubject", "measure")
                .containsEntry("actSubjectId", "measure-1");
        played.comeBack("callActivity_adoptMeasureBySilence", "silenceOutcome", "broken")
                .complete("userTask_chooseWay", "meeting");
        var item = played.call("callActivity_meetOnMeasure");
        assertThat(item.businessKey()).isEqualTo("KZ-2026-012/item-1");
        assertThat(item.variables()).containsEntry("matter", "measure").containsEntry("matterId", "measure-1");
    }

    private static Played taken(String origin) {
        stage.delegate("takeUpMeasure", "subjectId", "measure-1").delegate("takeUpMeasure", "originOutcome", origin);
        return stage.start("measureId", "measure-1").run("serviceTask_takeUpMeasure");
    }

    private static Played weighed(String viability) {
        stage.delegate("weighViability", "viabilityOutcome", viability);
        return taken("inText").comeBack("callActivity_callForCommitments");
    }
}
