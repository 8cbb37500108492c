package org.riskcatalog.processes.drawing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where words stand: over no shape, no other word, and no flow. */
final class Labels {

    private Labels() {}

    static List<String> covered(Drawing drawing) {
        List<String> faults = new ArrayList<>();
        var labels = drawing.labels();
        labels.forEach((id, label) -> {
            drawing.nodes().stream()
                    .filter(node -> drawing.box(node).overlaps(label))
                    .filter(node ->
                            !(node instanceof SubProcess && drawing.box(node).contains(label)))
                    .forEach(node -> faults.add("label of " + id + " over " + node.getId()));
            drawing.flows().stream()
                    .filter(flow -> drawing.segments(flow).stream().anyMatch(label::cutBy))
                    .forEach(flow -> faults.add("label of " + id + " over " + flow.getId()));
        });
        Pair.of(labels.entrySet())
                .filter(pair -> pair.one().getValue().overlaps(pair.other().getValue()))
                .forEach(pair -> faults.add("labels of " + pair.one().getKey() + " and "
                        + pair.other().getKey()));
        return faults;
    }
}
