package org.riskcatalog.engine.monitor;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.riskcatalog.workflow.Diagram;

/** The diagrams of {@code processes/} for tests that need no engine. */
public final class DrawnProcesses {

    private DrawnProcesses() {}

    /** @param process id and name of the file */
    public static Diagram of(String process) {
        return new DrawnModel(Bpmn.readModelFromFile(new File("processes/" + process + ".bpmn"))).diagram();
    }
}
