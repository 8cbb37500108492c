package org.riskcatalog.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of the procedure, read afresh, so that a test may spoil it. */
public record Diagram(String file, BpmnModelInstance model) {

    public static final Path FOLDER = Path.of("processes");

    /** Every diagram; at least those that the procedure names, so that no rule is satisfied by an empty folder. */
    public static List<Diagram> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            var diagrams = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagram::read)
                    .toList();
            assertThat(diagrams)
                    .extracting(Diagram::file)
                    .contains(
                            "risk-entry.bpmn",
                            "proposal-admission.bpmn",
                            "national-clearance.bpmn",
                            "entry-deliberation.bpmn",
                            "member-review.bpmn",
                            "comment-resolution.bpmn",
                            "joint-assessment.bpmn",
                            "entry-decision.bpmn",
                            "silence-procedure.bpmn",
                            "measure-adoption.bpmn",
                            "commitment-call.bpmn",
                            "entry-publication.bpmn",
                            "entry-corrigendum.bpmn");
            return diagrams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Diagram of(String process) {
        return read(FOLDER.resolve(process + ".bpmn"));
    }

    public static Diagram read(Path file) {
        return new Diagram(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile()));
    }

    public Process process() {
        return all(Process.class).iterator().next();
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    public <T extends ModelElementInstance> T element(String id) {
        return model.getModelElementById(id);
    }

    /** As the parameterised tests print it. */
    @Override
    public String toString() {
        return file;
    }
}
