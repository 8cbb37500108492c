package org.riskcatalog.processes.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More impact or more likelihood never lowers the level of a risk. */
class RiskLevelTest {

    private static final List<String> LEVELS = List.of("LOW", "MODERATE", "HIGH", "VERY_HIGH");
    private static final DecisionFile.Asked MATRIX =
            DecisionFile.of("riskLevel").ready();

    static Stream<Arguments> everyStep() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(fixed -> IntStream.rangeClosed(1, 4).mapToObj(step -> Arguments.of(fixed, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void moreImpactNeverLowersIt(int likelihood, int impact) {
        assertThat(level(impact + 1, likelihood)).isGreaterThanOrEqualTo(level(impact, likelihood));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void moreLikelihoodNeverLowersIt(int impact, int likelihood) {
        assertThat(level(impact, likelihood + 1)).isGreaterThanOrEqualTo(level(impact, likelihood));
    }

    private static int level(int impact, int likelihood) {
        var answer =
                MATRIX.answer(new Case("riskLevel", Map.of("impact", impact, "likelihood", likelihood), List.of(), ""));
        assertThat(answer).hasSize(1).isSubsetOf(LEVELS);
        return LEVELS.indexOf(answer.get(0));
    }
}
