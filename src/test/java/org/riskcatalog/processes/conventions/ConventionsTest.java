package org.riskcatalog.processes.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riskcatalog.processes.Diagram;

class ConventionsTest {

    static Stream<Arguments> everyConventionForEveryDiagram() {
        return Diagram.all().stream()
                .flatMap(diagram -> Stream.of(Convention.values()).map(each -> Arguments.of(diagram, each)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyConventionForEveryDiagram")
    void aDiagramKeepsTheConvention(Diagram diagram, Convention convention) {
        assertThat(convention.broken(diagram)).isEmpty();
    }
}
