package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalAppealPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("proposal-appeal");

    @Test
    void anAppealThatTheMeetingAllowsIsWon() {
        var played = appealed()
                .comeBack("callActivity_meetOnAppeal", "nextStep", "registered")
                .ran("rejectProposal", "allowAppeal");
        played.endedWith("endEvent_appealWon");
        assertThat(played.variable("appealOutcome")).isEqualTo("won");
    }

    @Test
    void anAppealThatTheMeetingDismissesLeavesItRejected() {
        var played = appealed()
                .comeBack("callActivity_meetOnAppeal", "nextStep", "notAdmissible")
                .ran("rejectProposal", "dismissAppeal");
        played.endedWith("endEvent_appealDismissed");
        assertThat(played.variable("appealOutcome")).isEqualTo("rejected");
    }

    @Test
    void withoutAnAppealInTimeTheRejectionIsFinal() {
        var played = start().fire("event_appealTimePassed")
                .run("serviceTask_letRejectionStand")
                .ran("rejectProposal", "letRejectionStand");
        played.endedWith("endEvent_rejectionFinal");
        assertThat(played.variable("appealOutcome")).isEqualTo("rejected");
    }

    @Test
    void theRightToAppealGoesOverWithTheEntry() {
        start().deliver("sponsor.changed")
                .ran("rejectProposal", "passAppealOn")
                .complete("userTask_appealRejection")
                .comeBack("callActivity_meetOnAppeal", "nextStep", "registered")
                .endedWith("endEvent_appealWon");
    }

    @Test
    void onlyTheHeadAppealsAndTheMeetingIsToldAboutWhat() {
        var played = start();
        assertThat(played.groups("userTask_appealRejection")).containsExactly("head-of-delegation:KZ");
        var meeting = played.complete("userTask_appealRejection").call("callActivity_meetOnAppeal");
        assertThat(meeting.businessKey()).isEqualTo("KZ-2026-012/meeting-1");
        assertThat(meeting.variables()).containsEntry("matter", "appeal").containsEntry("matterId", "entry-1");
    }

    private static Played start() {
        return stage.start("state", "KZ", "subjectId", "entry-1");
    }

    private static Played appealed() {
        return start().complete("userTask_appealRejection");
    }
}
