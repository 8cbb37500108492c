package org.riskcatalog.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.riskcatalog.engine.FlowCoverage;
import org.riskcatalog.processes.Diagram;

/**
 * Every sequence flow and end event of every diagram is passed by the whole application over HTTP, in some story of this build.
 * Runs after the stories. What none reaches stands with its reason in {@code approved/flows-not-taken.txt}; a line too many
 * fails as well as a line too few.
 */
class EveryFlowByTheApplicationTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/flows-not-taken.txt");

    @Test
    void whatNoStoryTakesIsApprovedWithItsReason() throws IOException {
        var missing = everything();
        missing.removeAll(FlowCoverage.ofStories());
        Files.write(Path.of("target/flows-not-taken.txt"), missing);

        var approved = new TreeMap<String, String>();
        for (var line : Files.readAllLines(APPROVED)) {
            var parts = line.split(" # ", 2);
            approved.put(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
        }
        assertThat(approved.values()).as("reasons").noneMatch(String::isEmpty);
        assertThat(missing)
                .as("compare target/flows-not-taken.txt with %s; all stories must have run", APPROVED)
                .containsExactlyElementsOf(approved.keySet());
    }

    private static Set<String> everything() {
        var all = new TreeSet<String>();
        for (var diagram : Diagram.all()) {
            Stream.concat(diagram.all(SequenceFlow.class).stream(), diagram.all(EndEvent.class).stream())
                    .map(FlowElement.class::cast)
                    .forEach(element -> all.add(diagram.process().getId() + ": " + element.getId()));
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }
}
