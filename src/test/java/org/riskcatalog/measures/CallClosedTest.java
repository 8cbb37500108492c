package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.CommitmentStatus;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;

class CallClosedTest {

    private final MeasuresStory story = new MeasuresStory();
    private final CommitmentVisibility visibility = new CommitmentVisibility();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void names_those_without_an_answer() {
        var measure = story.viable();
        assertThat(story.heard(CallClosed.class))
                .singleElement()
                .satisfies(told -> assertThat(told.missing()).containsExactly("AZ", "TJ", "UZ"));
        assertThat(story.commitment(measure, "AZ").status()).isEqualTo(CommitmentStatus.NO_REPLY);
        assertThat(story.commitment(measure, "AZ").answeredAt()).isNull();
    }

    @Test
    void counts_them_as_not_taking_part_and_never_as_opposed() {
        var measure = story.viable();
        assertThat(story.the(MeasureTerms.class).parts(measure))
                .extracting(Participation::state, Participation::as)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("AZ", "NOT_PARTICIPATING"),
                        org.assertj.core.groups.Tuple.tuple("TM", "NOT_PARTICIPATING"),
                        org.assertj.core.groups.Tuple.tuple("KZ", "LEAD"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("AZ", "OBJECT"));
    }

    @Test
    void shows_the_States_how_each_takes_part_and_guests_only_once_it_is_adopted() {
        assertThat(visibility.seesAnswer(Someone.head("UZ"), MeasureStatus.WEIGHED, "KG"))
                .isTrue();
        assertThat(visibility.seesAnswer(Someone.as(Role.CHAIR), MeasureStatus.WEIGHED, "KG"))
                .isTrue();
        for (var guest : new Role[] {Role.OBSERVER, Role.ADMIN}) {
            assertThat(visibility.seesAnswer(Someone.as(guest), MeasureStatus.WEIGHED, "KG"))
                    .isFalse();
            assertThat(visibility.seesAnswer(Someone.as(guest), MeasureStatus.ADOPTED, "KG"))
                    .isTrue();
        }
    }

    @Test
    void leaves_one_that_was_answered_as_it_was_signed() {
        var measure = story.viable();
        assertThat(story.commitment(measure, "TM").level()).isEqualTo(CommitmentLevel.NOT_PARTICIPATING);
        assertThat(story.commitment(measure, "TM").status()).isEqualTo(CommitmentStatus.SIGNED);
        assertThat(measure.status()).isEqualTo(MeasureStatus.WEIGHED);
    }
}
