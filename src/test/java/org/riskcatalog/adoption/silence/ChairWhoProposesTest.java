package org.riskcatalog.adoption.silence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A silence is of the chair who proposes it, whoever held the chair when it was prepared or holds it later. */
class ChairWhoProposesTest {

    private SilenceStory story;

    @BeforeEach
    void begin() {
        story = new SilenceStory(SilenceBench.h2());
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void prepared_under_uzbekistan_and_proposed_under_kazakhstan_it_is_of_kazakhstan() {
        var silence = story.opened();
        story.the(PassingSeats.class).pass("KZ");
        assertThat(story.the(ProposeSilence.class).ahead(silence).seat().zone()).isEqualTo("Asia/Almaty");

        story.proposes(silence);

        assertThat(story.read(silence).seat()).isEqualTo(new SeatThen("KZ", "Astana", "Asia/Almaty"));
    }

    @Test
    void proposed_it_stays_with_its_chair_when_the_chair_passes_on() {
        var silence = story.running();
        story.the(PassingSeats.class).pass("KZ");

        assertThat(story.read(silence).seat().state()).isEqualTo("UZ");
        assertThat(story.the(ProposeSilence.class).ahead(silence).seat().state())
                .isEqualTo("UZ");
    }
}
