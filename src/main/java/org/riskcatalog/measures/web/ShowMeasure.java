package org.riskcatalog.measures.web;

import java.util.List;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.measures.CommitmentVisibility;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureTerms;
import org.riskcatalog.measures.MeasureTexts;
import org.riskcatalog.measures.RecordFunding;
import org.riskcatalog.measures.SeenMeasures.Seen;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Puts the page of a measure together, the same for people and programs. */
@Component
class ShowMeasure {

    private final MeasureTexts texts;
    private final MeasureTerms terms;
    private final CommitmentVisibility visibility;
    private final MeasureSentence sentences;
    private final MeasureStrips strips;
    private final ViabilityWhy why;
    private final Silences silences;
    private final Decisions decisions;
    private final OwnTasks tasks;
    private final RecordFunding funding;

    ShowMeasure(
            MeasureTexts texts,
            MeasureTerms terms,
            CommitmentVisibility visibility,
            MeasureSentence sentences,
            MeasureStrips strips,
            ViabilityWhy why,
            Silences silences,
            Decisions decisions,
            OwnTasks tasks,
            RecordFunding funding) {
        this.texts = texts;
        this.terms = terms;
        this.visibility = visibility;
        this.sentences = sentences;
        this.strips = strips;
        this.why = why;
        this.silences = silences;
        this.decisions = decisions;
        this.tasks = tasks;
        this.funding = funding;
    }

    ShownMeasure show(Seen seen, Actor reader) {
        var measure = seen.measure();
        var silence = silences.latest(measure.entryId(), measure.id())
                .filter(Silence::proposed)
                .orElse(null);
        var known = known(measure, reader);
        return new ShownMeasure(
                measure,
                texts.of(measure),
                seen.entry(),
                sentences.of(measure, silence),
                strips.of(List.of(MeasureStrips.Of.of(measure)), reader).get(measure.id()),
                why.of(measure).orElse(null),
                known,
                measure.status().answersShown() ? notInterested(known) : List.of(),
                silence,
                decisions.on(measure.id()).orElse(null),
                tasks.about(measure, reader),
                funding.recordable(measure, reader));
    }

    /** A State whose answer is awaited has said nothing yet. */
    private List<Participation> known(Measure measure, Actor reader) {
        return terms.answered(measure).stream()
                .filter(part -> visibility.seesAnswer(reader, measure.status(), part.state()))
                .toList();
    }

    private static List<String> notInterested(List<Participation> known) {
        return known.stream()
                .filter(part -> part.as().equals(CommitmentLevel.NOT_PARTICIPATING.name()))
                .map(Participation::state)
                .toList();
    }
}
