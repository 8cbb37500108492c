package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.clearance.OpenClearance;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.CommitmentOffer;

/** What tasks are about is called by the measure's number and title, whichever way the task names it. */
class MeasureNamesTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void aMeasureIsFoundByItselfByAClearanceAndByItsSilenceAndNothingElseIs() {
        var measure = story.viable();
        var clearance = story.prepared("UZ", measure, new CommitmentOffer(CommitmentLevel.SUPPORTER, null, null, null));
        var proposal = story.the(OpenClearance.class).open("proposal", measure.id(), "UZ", measure.entryId());
        var silence = story.silent(measure).id();

        var names = story.the(MeasureNames.class)
                .of(List.of(measure.id(), clearance, proposal, silence, measure.entryId(), UUID.randomUUID()));

        var name = new MeasureNames.Name(measure.number(), measure.title());
        assertThat(names).containsOnlyKeys(measure.id(), clearance, silence).containsValues(name, name, name);
        assertThat(story.the(MeasureNames.class).of(List.of())).isEmpty();
    }
}
