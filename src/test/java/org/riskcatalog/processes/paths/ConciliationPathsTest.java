package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConciliationPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("conciliation");

    @ParameterizedTest
    @ValueSource(strings = {"silence", "meeting", "resolution"})
    void theChairSaysWhereItGoes(String course) {
        stage.delegate("leaveConciliation", "nextStep", course);
        var played = start();
        assertThat(played.groups("userTask_chooseCourse")).containsExactly("chair");
        played.complete("userTask_chooseCourse", course)
                .ran("openConciliation", "leaveConciliation")
                .endedWith("endEvent_courseChosen");
        assertThat(played.variable("nextStep")).isEqualTo(course);
    }

    @Test
    void aNewTextGoesUnderANewSilence() {
        var played = start().complete("userTask_chooseCourse", "newText");
        assertThat(played.groups("userTask_writeNewText")).containsExactly("editor");
        played.complete("userTask_writeNewText")
                .didNotPass("userTask_draftText")
                .endedWith("endEvent_newTextWritten");
        assertThat(played.variable("nextStep")).isEqualTo("silence");
    }

    @Test
    void aDraftingGroupProposesTheTextThatTheEditorWrites() {
        var played = start().complete("userTask_chooseCourse", "draftingGroup");
        assertThat(played.groups("userTask_draftText")).containsExactly("editor");
        played.complete("userTask_draftText").complete("userTask_writeNewText").endedWith("endEvent_newTextWritten");
    }

    @Test
    void aDraftingGroupWithoutATextInTimeLeavesTheChoiceToTheChair() {
        start().complete("userTask_chooseCourse", "draftingGroup")
                .fire("event_draftingOver")
                .run("serviceTask_endDrafting")
                .complete("userTask_chooseCourse", "meeting")
                .ran("openConciliation", "endDrafting", "leaveConciliation")
                .didNotPass("userTask_writeNewText")
                .endedWith("endEvent_courseChosen");
    }

    @Test
    void afterGoodOfficesTheChairChoosesAgain() {
        start().complete("userTask_chooseCourse", "goodOffices")
                .complete("userTask_reportGoodOffices")
                .complete("userTask_chooseCourse", "meeting")
                .ran("openConciliation", "leaveConciliation")
                .endedWith("endEvent_courseChosen");
    }

    @Test
    void goodOfficesThatComeToNothingEndInTime() {
        start().complete("userTask_chooseCourse", "goodOffices")
                .fire("event_goodOfficesOver")
                .run("serviceTask_endGoodOffices")
                .complete("userTask_chooseCourse", "resolution")
                .ran("openConciliation", "endGoodOffices", "leaveConciliation")
                .endedWith("endEvent_courseChosen");
    }

    private static Played start() {
        stage.delegate("openConciliation", "subjectId", "6f1a2c1e-0000-4000-8000-000000000001");
        return stage.start("subjectId", "entry-1");
    }
}
