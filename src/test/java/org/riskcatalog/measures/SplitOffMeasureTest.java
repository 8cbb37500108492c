package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.SomeEntry;

/** A measure that was split off the text stands behind the others once the entry is adopted, and goes to a meeting first. */
class SplitOffMeasureTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void itGetsANumberBehindThoseOfTheTextAndAMeetingTakesItUpBeforeStatesAreAsked() {
        var all = adoptedWithoutItsFirstMeasure(false);

        assertThat(all).hasSize(2).last().satisfies(last -> {
            assertThat(last.wasSplitOff()).isTrue();
            assertThat(last.number()).isEqualTo("M-2026-777-2");
        });
        var split = all.get(1);
        assertThat(story.the(TakeUpMeasure.class).splitOff(all.get(0).id())).isFalse();
        assertThat(story.the(TakeUpMeasure.class).splitOff(split.id())).isTrue();
        assertThat(story.read(split).status()).isEqualTo(MeasureStatus.AT_MEETING);
    }

    @Test
    void whatALaterRevisionTookInAgainStandsAmongTheOthers() {
        assertThat(adoptedWithoutItsFirstMeasure(true)).hasSize(2).noneMatch(Measure::wasSplitOff);
    }

    private List<Measure> adoptedWithoutItsFirstMeasure(boolean takenInAgain) {
        var revisions = story.the(Revisions.class);
        var entries = story.the(RiskEntries.class);
        story.clock(MeasuresStory.ADOPTED);
        var adopted = story.transaction(() -> {
            var entry = SomeEntry.reviewed(
                    entries, revisions, "KZ-2026-777", "CA-RC-2026-777", Confidentiality.PARTICIPANTS);
            var whole = revisions.text(entry.revision());
            story.the(KeepSplitOff.class)
                    .keep(entry.id(), entry.revision(), whole.measures().get(0).title());
            var measures = takenInAgain ? whole.measures() : whole.measures().subList(1, 2);
            var left = SomeEntry.text(Confidentiality.PARTICIPANTS, measures);
            revisions.release(entry, left, RevisionKind.SUBSTANTIVE, "editor", null, MeasuresStory.ADOPTED);
            return SomeEntry.adopted(entries, entry);
        });
        return story.the(Measures.class).findByEntryIdOrderByPosition(adopted.id());
    }
}
