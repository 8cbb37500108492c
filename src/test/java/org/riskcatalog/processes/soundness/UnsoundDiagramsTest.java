package org.riskcatalog.processes.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.riskcatalog.processes.Diagram;

/** The token game notices what it is played for. */
class UnsoundDiagramsTest {

    @Test
    void aJoinThatWaitsForARoadNotTakenIsADeadlock() {
        var model = Bpmn.createExecutableProcess("choice-then-join")
                .startEvent()
                .exclusiveGateway("gateway_choice")
                .userTask("userTask_one")
                .parallelGateway("gateway_join")
                .endEvent()
                .moveToNode("gateway_choice")
                .userTask("userTask_other")
                .connectTo("gateway_join")
                .done();
        assertThat(TokenGame.faults(model)).anyMatch(fault -> fault.startsWith("the case can never end from"));
    }

    @Test
    void twoRoadsAtOnceThatMeetInAChoiceEndImproperly() {
        var model = Bpmn.createExecutableProcess("fork-then-merge")
                .startEvent()
                .parallelGateway("gateway_fork")
                .userTask("userTask_one")
                .exclusiveGateway("gateway_merge")
                .endEvent("endEvent_done")
                .moveToNode("gateway_fork")
                .userTask("userTask_other")
                .connectTo("gateway_merge")
                .done();
        assertThat(TokenGame.faults(model)).anyMatch(fault -> fault.contains("endEvent_done is reached while"));
    }

    @Test
    void aLoopWithoutAWayOutNeverEnds() {
        var model = Bpmn.createExecutableProcess("for-ever")
                .startEvent()
                .exclusiveGateway("gateway_again")
                .userTask("userTask_work")
                .connectTo("gateway_again")
                .done();
        assertThat(TokenGame.faults(model)).anyMatch(fault -> fault.startsWith("the case can never end from"));
    }

    @Test
    void aStepWithoutAWayInIsDead() {
        var diagram = Diagram.of("national-clearance");
        SequenceFlow toDecline = diagram.element("flow_declined");
        SequenceFlow toSigned = diagram.element("flow_signed");
        toDecline.setTarget(toSigned.getTarget());
        assertThat(TokenGame.faults(diagram.model())).containsExactly("endEvent_declined is never reached");
    }

    @Test
    void whatInterruptsNothingMayNotRejoinTheRoadThatGoesOn() {
        var model = Bpmn.createExecutableProcess("reminder-that-rejoins")
                .startEvent()
                .userTask("userTask_work")
                .exclusiveGateway("gateway_merge")
                .userTask("userTask_next")
                .endEvent()
                .moveToActivity("userTask_work")
                .boundaryEvent("event_reminderDue")
                .timerWithDuration("P1D")
                .cancelActivity(false)
                .connectTo("gateway_merge")
                .done();
        assertThat(TokenGame.faults(model)).contains("userTask_next is on the road and on a side road");
    }

    @Test
    void aForkThatJoinsAgainIsSound() {
        var model = Bpmn.createExecutableProcess("fork-and-join")
                .startEvent()
                .parallelGateway("gateway_fork")
                .userTask("userTask_one")
                .parallelGateway("gateway_join")
                .endEvent()
                .moveToNode("gateway_fork")
                .userTask("userTask_other")
                .connectTo("gateway_join")
                .done();
        assertThat(TokenGame.faults(model)).isEmpty();
    }

    @Test
    void whatItDoesNotKnowItDoesNotPassOver() {
        var model = Bpmn.createExecutableProcess("inclusive")
                .startEvent()
                .inclusiveGateway()
                .endEvent()
                .done();
        assertThatThrownBy(() -> TokenGame.faults(model)).hasMessageContaining("inclusiveGateway");
    }
}
