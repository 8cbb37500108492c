package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riskcatalog.processes.Diagram;

/** Each diagram has its tests of paths, and with them its coverage. */
class EveryDiagramIsPlayedTest {

    static List<Diagram> everyDiagram() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("everyDiagram")
    void aDiagramHasItsPaths(Diagram diagram) {
        var name = Arrays.stream(diagram.process().getId().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        assertThatCode(() -> {
                    var paths = Class.forName(getClass().getPackageName() + "." + name + "PathsTest");
                    assertThat(paths.getDeclaredField("stage").getType()).isEqualTo(Stage.class);
                })
                .doesNotThrowAnyException();
    }
}
