package org.riskcatalog.processes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riskcatalog.processes.Diagram;

class DrawingRulesTest {

    static Stream<Arguments> everyRuleForEveryDiagram() {
        return Diagram.all().stream()
                .flatMap(diagram -> Stream.of(DrawingRule.values()).map(rule -> Arguments.of(diagram, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyRuleForEveryDiagram")
    void aDiagramKeepsTheRule(Diagram diagram, DrawingRule rule) {
        var drawing = new Drawing(diagram);
        assertThat(drawing.nodes()).isNotEmpty();
        assertThat(drawing.flows()).isNotEmpty();
        assertThat(rule.broken(drawing)).isEmpty();
    }
}
