package org.riskcatalog.measures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.web.view.Why;
import org.riskcatalog.workflow.OpenTask;

/**
 * All that the page of a measure shows.
 *
 * @param terms how the States take part, on what conditions: those that the reader may know
 * @param notInterested States that do not take part, or gave no answer
 * @param silence the last one about it, as far as the chair has proposed it
 * @param tasks those of the reader about this measure
 * @param fundable whether the reader may record its funding now
 */
record ShownMeasure(
        Measure measure,
        ProposedMeasure text,
        RiskEntry entry,
        MeasureSentence.Sentence sentence,
        @Nullable Strip strip,
        @Nullable Why why,
        List<Participation> terms,
        List<String> notInterested,
        @Nullable Silence silence,
        @Nullable Decision decision,
        List<OpenTask> tasks,
        boolean fundable) {

    /** Those who said more than how: by whom, until when, on what conditions. */
    public List<Participation> detailed() {
        return terms.stream()
                .filter(part -> part.authority() != null || part.due() != null || part.conditions() != null)
                .toList();
    }
}
