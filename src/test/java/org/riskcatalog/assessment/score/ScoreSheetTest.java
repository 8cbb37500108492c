package org.riskcatalog.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private final Validator rules = Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void the_overall_impact_is_the_worst_dimension() {
        assertThat(Sheets.of(3, 4).overallImpact()).isEqualTo(4);
    }

    @Test
    void for_a_reason_it_is_one_lower() {
        assertThat(Sheets.oneLower(Sheets.human(4)).overallImpact()).isEqualTo(3);
    }

    @Test
    void but_never_below_one() {
        assertThat(Sheets.oneLower(Sheets.human(1)).overallImpact()).isEqualTo(1);
    }

    @Test
    void a_score_needs_one_impact_of_one_or_more() {
        assertThat(faults(new Impacts(0, null, 0, null, 0, null, null))).containsExactly("human");
        assertThat(faults(new Impacts(null, null, null, null, null, null, null)))
                .containsExactly("human");
        assertThat(faults(new Impacts(null, null, null, null, null, null, 1))).isEmpty();
        assertThat(faults(new Impacts(0, 0, 5, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void a_dimension_is_scored_from_0_to_5_or_not_at_all() {
        assertThat(faults(new Impacts(6, 1, -1, null, null, null, null)))
                .containsExactlyInAnyOrder("human", "environment");
    }

    private List<String> faults(Impacts impacts) {
        return rules.validate(impacts).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .toList();
    }
}
