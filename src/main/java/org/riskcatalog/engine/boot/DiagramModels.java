package org.riskcatalog.engine.boot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.Resource;

/** Reads the diagrams among the files. */
final class DiagramModels {

    private DiagramModels() {}

    /**
     * By what a fault calls them, for example {@code processes/risk-entry.bpmn}.
     *
     * @throws ProcessDoesNotFit if a file is no diagram
     */
    static Map<String, BpmnModelInstance> read(Map<String, Resource> files) {
        var models = new TreeMap<String, BpmnModelInstance>();
        files.forEach((name, file) -> {
            if (name.endsWith(".bpmn")) {
                models.put("processes/" + name, read(name, file));
            }
        });
        return models;
    }

    private static BpmnModelInstance read(String name, Resource file) {
        try (var content = file.getInputStream()) {
            return Bpmn.readModelFromStream(content);
        } catch (IOException | RuntimeException e) {
            throw new ProcessDoesNotFit(List.of("processes/" + name + ": " + e.getMessage()));
        }
    }
}
