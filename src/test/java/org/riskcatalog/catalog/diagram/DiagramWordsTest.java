package org.riskcatalog.catalog.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.riskcatalog.engine.monitor.DrawnProcesses;

class DiagramWordsTest {

    @Test
    void english_names_are_those_of_the_diagrams() throws IOException {
        var drawn = new TreeMap<Object, Object>();
        for (var file : Objects.requireNonNull(new File("processes").list((folder, name) -> name.endsWith(".bpmn")))) {
            var diagram = DrawnProcesses.of(file.replace(".bpmn", ""));
            var prefix = "diagram." + diagram.process();
            drawn.put(prefix, diagram.name());
            diagram.nodes().stream()
                    .filter(node -> !node.name().isEmpty())
                    .forEach(node -> drawn.put(prefix + "." + node.id(), node.name()));
            diagram.flows().stream()
                    .filter(flow -> !flow.name().isEmpty())
                    .forEach(flow -> drawn.put(prefix + "." + flow.id(), flow.name()));
        }

        assertThat(new TreeMap<>(messages("diagram"))).isEqualTo(drawn);
    }

    @Test
    void every_name_is_there_in_russian() throws IOException {
        assertThat(messages("diagram_ru").keySet())
                .isEqualTo(messages("diagram").keySet());
    }

    private static Properties messages(String file) throws IOException {
        var messages = new Properties();
        try (Reader text = Files.newBufferedReader(
                Path.of("src/main/resources/messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        return messages;
    }
}
