package org.riskcatalog.engine.boot;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** The diagrams of every deployed version that still has cases: after an upgrade the code must know their forms too. */
@Component
class RunningDiagrams {

    private final RepositoryService repository;
    private final RuntimeService cases;

    RunningDiagrams(RepositoryService repository, RuntimeService cases) {
        this.repository = repository;
        this.cases = cases;
    }

    Map<String, BpmnModelInstance> all() {
        var models = new TreeMap<String, BpmnModelInstance>();
        repository.createProcessDefinitionQuery().list().forEach(definition -> {
            var count = cases.createProcessInstanceQuery()
                    .processDefinitionId(definition.getId())
                    .count();
            if (count > 0) {
                models.put(name(definition, count), repository.getBpmnModelInstance(definition.getId()));
            }
        });
        return models;
    }

    private static String name(ProcessDefinition definition, long count) {
        return "deployed process %s, version %d, of which %d cases run"
                .formatted(definition.getKey(), definition.getVersion(), count);
    }
}
