package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.members.Someone;

/** A measure with a budget and no funding is adopted subject to it, and starts when its lead records it. */
class SubjectToFundingTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void theHeadOfTheLeadRecordsTheFundingOnceAndAllAreTold() {
        var measure = conditional();
        var funding = story.the(RecordFunding.class);
        assertThat(story.read(measure).awaitsFunding()).isTrue();
        assertThat(funding.of(measure.entryId(), Someone.head("KG"))).isEmpty();
        assertThat(funding.of(measure.entryId(), Someone.focal("KZ"))).isEmpty();
        assertThat(funding.of(measure.entryId(), Someone.head("KZ"))).hasSize(1);
        assertThat(story.the(FundingAwaited.class).ledBy(List.of("KZ"))).hasSize(1);

        record(measure);

        assertThat(story.read(measure).funding())
                .satisfies(recorded -> assertThat(recorded.fundedBy()).isEqualTo("KZ"));
        assertThat(story.heard(FundingRecorded.class))
                .singleElement()
                .satisfies(told -> assertThat(told.tells()).contains("head-of-delegation:AZ", "secretariat"));
        assertThat(funding.of(measure.entryId(), Someone.head("KZ"))).isEmpty();
        assertThat(story.the(FundingAwaited.class).ledBy(List.of("KZ"))).isEmpty();
        assertThatThrownBy(() -> record(measure)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itIsIssuedAsSubjectToFunding() {
        assertThat(story.the(IssuedMeasures.class).of(conditional().id()))
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo("SUBJECT_TO_FUNDING"));
    }

    @Test
    void oneThatWasAdoptedWithoutTheConditionWaitsForNone() {
        var measure = story.viable();
        story.expires(story.silent(measure));
        story.the(DecideMeasure.class).adopt(measure.id());
        assertThatThrownBy(() -> record(measure)).isInstanceOf(IllegalStateException.class);
    }

    private Measure conditional() {
        var measure = story.called(story.proposed().get(1));
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        story.commits("KG", measure, CommitmentLevel.PARTICIPANT);
        assertThat(story.closes(measure)).isEqualTo(Viability.CONDITIONAL);
        story.expires(story.silent(measure));
        story.the(DecideMeasure.class).adopt(measure.id());
        return story.read(measure);
    }

    private void record(Measure measure) {
        story.act(Someone.head("KZ"), act -> story.the(RecordFunding.class).record(measure.id(), "A donor", act));
    }
}
