package org.riskcatalog.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5}")
    @CsvSource({
        // scores, min, Q1, median, Q3, max
        "2 3 3 4 4 5,   2, 3,   3.5, 4,   5",
        "5 4 3 4 2 3,   2, 3,   3.5, 4,   5",
        "1 2 3,         1, 1,   2,   3,   3",
        "3 3 3,         3, 3,   3,   3,   3",
        "1 2 4 5,       1, 1.5, 3,   4.5, 5",
        "1 2 3 4 5,     1, 1.5, 3,   4.5, 5",
        "2 2 3 3 5,     2, 2,   3,   4,   5",
        "1 1 1 5 5 5,   1, 1,   3,   5,   5",
        "2 2 2 3 3 4 5, 2, 2,   3,   4,   5"
    })
    void quartiles_are_the_medians_of_the_halves_without_the_middle_one(
            String scores, double min, double q1, double median, double q3, double max) {
        assertThat(Spread.of(scores(scores))).isEqualTo(new Spread(min, q1, median, q3, max));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2 3 3 4 4 5, 4", "1 2 2 3, 2", "1 1 2 2, 2", "4 4 5 5, 5", "1 1 1, 1"})
    void a_median_of_a_half_is_rounded_up_for_the_matrix(String scores, int cell) {
        assertThat(Spread.of(scores(scores)).forMatrix()).isEqualTo(cell);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2 3 3 4 4 5, false", "3 3 4 4 5, false", "3 3 4 4 4, true", "2 2 4 4, false", "2 3 3 3 3 4, true"})
    void scores_converge_if_the_quartiles_are_one_apart_and_the_extremes_two(String scores, boolean converged) {
        assertThat(Spread.of(scores(scores)).converged()).isEqualTo(converged);
    }

    @Test
    void the_example_of_the_procedure_has_iqr_1_and_spread_3() {
        var example = Spread.of(List.of(2, 3, 3, 4, 4, 5));
        assertThat(example.iqr()).isEqualTo(1);
        assertThat(example.range()).isEqualTo(3);
    }

    @Test
    void of_two_scores_nothing_is_computed_because_each_would_reveal_the_other() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of(2, 5)));
    }

    private static List<Integer> scores(String scores) {
        return Stream.of(scores.split(" ")).map(Integer::valueOf).toList();
    }
}
