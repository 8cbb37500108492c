package org.riskcatalog.processes.paths;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** A stand-in for a called process: shows what it was given, and hands back what a test tells it. */
record Called(ProcessEngine engine, String id) {

    String businessKey() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult()
                .getBusinessKey();
    }

    Map<String, Object> variables() {
        return engine.getRuntimeService().getVariables(id);
    }

    boolean running() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count()
                > 0;
    }

    void finish(Object... variables) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            given.put((String) variables[i], variables[i + 1]);
        }
        var task =
                engine.getTaskService().createTaskQuery().processInstanceId(id).singleResult();
        engine.getTaskService().complete(task.getId(), given);
    }
}
