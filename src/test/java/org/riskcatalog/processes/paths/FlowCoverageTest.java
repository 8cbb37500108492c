package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coverage names what no case has passed, also behind a gateway that waits for events. */
class FlowCoverageTest {

    private final BareEngine bare = BareEngine.shared();
    private String deployment = "";

    @BeforeEach
    void deploy() {
        bare.coverage().restart();
        deployment = bare.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("waiting.bpmn", waiting())
                .deploy()
                .getId();
    }

    @AfterEach
    void undeploy() {
        bare.engine().getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void beforeAnyCaseEverythingIsMissing() {
        assertThat(bare.coverage().missing())
                .containsExactlyInAnyOrder(
                        "waiting: flow_in",
                        "waiting: flow_toPaid",
                        "waiting: flow_toCancelled",
                        "waiting: flow_paid",
                        "waiting: flow_cancelled",
                        "waiting: endEvent_paid",
                        "waiting: endEvent_cancelled");
    }

    @Test
    void whatACasePassedIsMissingNoMore() {
        bare.engine().getRuntimeService().startProcessInstanceByKey("waiting", Map.of());
        assertThat(bare.coverage().missing("waiting")).contains("flow_toPaid").doesNotContain("flow_in");
        bare.engine().getRuntimeService().correlateMessage("bill.paid");
        assertThat(bare.coverage().missing("waiting"))
                .containsExactlyInAnyOrder("flow_toCancelled", "flow_cancelled", "endEvent_cancelled");
        assertThat(bare.coverage().taken("waiting", "flow_toPaid")).isOne();
    }

    private static BpmnModelInstance waiting() {
        return Bpmn.createExecutableProcess("waiting")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .sequenceFlowId("flow_in")
                .eventBasedGateway()
                .id("gateway_waiting")
                .sequenceFlowId("flow_toPaid")
                .intermediateCatchEvent("event_paid")
                .message("bill.paid")
                .sequenceFlowId("flow_paid")
                .endEvent("endEvent_paid")
                .moveToNode("gateway_waiting")
                .sequenceFlowId("flow_toCancelled")
                .intermediateCatchEvent("event_cancelled")
                .message("bill.cancelled")
                .sequenceFlowId("flow_cancelled")
                .endEvent("endEvent_cancelled")
                .done();
    }
}
