package org.riskcatalog.review.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.catalog.Treatment;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.review.DecisionFiles;
import org.riskcatalog.review.ReviewStory;

/** How far a new text lies from the one that was reviewed. */
class TextChangeTest {

    private static final EntryText BEFORE = ReviewStory.text();

    @Test
    void theSameTextHasNotChanged() {
        var change = TextChange.between(BEFORE, BEFORE);

        assertThat(change.changed()).isZero();
        assertThat(change.share()).isZero();
        assertThat(change.affectedChanged()).isFalse();
        assertThat(change.newMeasure()).isFalse();
    }

    @Test
    void aParagraphThatWasTakenOutCountsAsChanged() {
        var change = TextChange.between(BEFORE, with(BEFORE.affectedStates(), List.of(), List.of()));

        assertThat(change.paragraphs()).isEqualTo(6);
        assertThat(change.changed()).isEqualTo(1);
    }

    @Test
    void theOrderOfAffectedStatesDoesNotMatterTheirNumberDoes() {
        assertThat(TextChange.between(BEFORE, with(List.of("UZ", "TM", "KG", "KZ"), BEFORE.drivers(), List.of()))
                        .affectedChanged())
                .isFalse();
        assertThat(TextChange.between(BEFORE, with(List.of("UZ"), BEFORE.drivers(), List.of()))
                        .affectedChanged())
                .isTrue();
    }

    @Test
    void aNewMeasureAsksForAnotherReviewByItself() {
        var change = TextChange.between(BEFORE, with(BEFORE.affectedStates(), BEFORE.drivers(), List.of(measure())));

        assertThat(change.newMeasure()).isTrue();
        assertThat(new DecisionFiles()
                        .ask(
                                "secondConsultation",
                                Map.of(
                                        "substantiveIncorporated",
                                        0,
                                        "changedShare",
                                        0.0,
                                        "affectedChanged",
                                        false,
                                        "newMeasure",
                                        true))
                        .outcome())
                .isEqualTo("yes");
    }

    private static ProposedMeasure measure() {
        return new ProposedMeasure(
                "Shared forecast",
                "One forecast for all",
                MeasureType.EARLY_WARNING,
                Treatment.PREPARE,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static EntryText with(List<String> affected, List<String> drivers, List<ProposedMeasure> measures) {
        return new EntryText(
                BEFORE.language(),
                BEFORE.title(),
                BEFORE.category(),
                BEFORE.chronicity(),
                BEFORE.origin(),
                BEFORE.confidentiality(),
                BEFORE.urgency(),
                affected,
                BEFORE.summary(),
                BEFORE.scenario(),
                BEFORE.keyAssumptions(),
                drivers,
                BEFORE.vulnerabilities(),
                BEFORE.exposure(),
                BEFORE.crossBorderPath(),
                BEFORE.existingControls(),
                BEFORE.requiredCapabilities(),
                BEFORE.recovery(),
                BEFORE.informationGaps(),
                BEFORE.relatedInstruments(),
                BEFORE.warningSigns(),
                BEFORE.sources(),
                measures);
    }
}
