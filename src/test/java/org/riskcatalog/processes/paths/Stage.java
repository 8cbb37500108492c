package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.riskcatalog.processes.Diagram;

/**
 * One diagram on a bare engine: its delegates are noted and answer as told, what it calls waits to be finished. When the
 * tests of the class are over, every flow and every end of the diagram must have been passed.
 */
final class Stage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static final String HANDLE = "KZ-2026-012";

    private final String process;
    private final BareEngine bare = BareEngine.shared();
    private final List<String> deployments = new ArrayList<>();

    private Stage(String process) {
        this.process = process;
    }

    static Stage of(String process) {
        return new Stage(process);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        bare.coverage().restart();
        var diagram = Diagram.of(process);
        var deployment = engine().getRepositoryService().createDeployment();
        deployment.addInputStream(diagram.file(), Files.newInputStream(Diagram.FOLDER.resolve(diagram.file())));
        diagram.all(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .distinct()
                .forEach(called -> standIn(deployment, called));
        deployments.add(deployment.deploy().getId());
    }

    /** Waits in one task, so that a test finishes it with the words that the real one would hand back. */
    private static void standIn(DeploymentBuilder deployment, String called) {
        var model = Bpmn.createExecutableProcess(called)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(Played.STAND_IN)
                .endEvent()
                .done();
        deployment.addModelInstance(called + ".bpmn", model);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        bare.beans().restart();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var runtime = engine().getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over"));
        var history = engine().getHistoryService();
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(past -> history.deleteHistoricProcessInstanceIfExists(past.getId()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try {
            assertThat(bare.coverage().missing(process))
                    .as("flows and ends of %s that no path takes", process)
                    .isEmpty();
        } finally {
            deployments.forEach(id -> engine().getRepositoryService().deleteDeployment(id, true));
        }
    }

    ProcessEngine engine() {
        return bare.engine();
    }

    /** What the delegate writes, each time that it is asked. */
    Stage delegate(String bean, String variable, Object value) {
        bare.beans().answer(bean, variable, List.of(value));
        return this;
    }

    /** What the delegate writes the first time, the second time, and so on. */
    Stage delegateInTurn(String bean, String variable, Object... values) {
        bare.beans().answer(bean, variable, List.of(values));
        return this;
    }

    /** What a collection holds. */
    Stage collection(String bean, String... elements) {
        bare.beans().collection(bean, List.of(elements));
        return this;
    }

    /** Another State than that of the handle is the proposer now. */
    Stage takenOverBy(String state) {
        bare.beans().takenOverBy(state);
        return this;
    }

    /** Starts a case that knows its entry, with the given variables besides. */
    Played start(Object... variables) {
        Map<String, Object> given = new HashMap<>(Map.of("entryId", "entry-1", "handle", HANDLE));
        for (int i = 0; i < variables.length; i += 2) {
            given.put((String) variables[i], variables[i + 1]);
        }
        var instance = engine().getRuntimeService().startProcessInstanceByKey(process, HANDLE, given);
        return new Played(engine(), bare.beans(), instance.getId());
    }
}
