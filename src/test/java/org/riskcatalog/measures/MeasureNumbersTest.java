package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MeasureNumbersTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void name_the_year_so_that_the_first_entry_of_the_next_year_has_other_ones() {
        assertThat(story.proposed("CA-RC-2026-001"))
                .extracting(Measure::number)
                .containsExactly("M-2026-001-1", "M-2026-001-2");
        assertThat(story.proposed("CA-RC-2027-001"))
                .extracting(Measure::number)
                .containsExactly("M-2027-001-1", "M-2027-001-2");
    }

    @Test
    void are_given_once_the_database_itself_refuses_a_second_one() {
        var measures = story.proposed();
        var jdbc = story.the(JdbcClient.class);
        assertThatThrownBy(() -> jdbc.sql("update measure set number = ? where id = ?")
                        .params(measures.get(0).number(), measures.get(1).id())
                        .update())
                .hasMessageContaining("MEASURE_NUMBER");
    }

    @Test
    void come_with_type_and_day_beside_the_text_that_they_are_taken_from() {
        var measure = story.proposed().get(0);
        var text = story.the(MeasureTexts.class).of(measure);
        assertThat(measure.type()).isEqualTo(text.type());
        assertThat(measure.due()).isEqualTo(text.due()).isNotNull();
    }
}
