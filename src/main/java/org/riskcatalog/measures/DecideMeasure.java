package org.riskcatalog.measures;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.Commitments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a measure ends: adopted by silence, or not adopted, with the reason on record. */
@Component
public class DecideMeasure {

    private final Measures measures;
    private final Commitments commitments;
    private final AskedAboutMeasure asked;
    private final ApplicationEventPublisher events;
    private final Silences silences;
    private final MeasureTerms terms;

    DecideMeasure(
            Measures measures,
            Commitments commitments,
            AskedAboutMeasure asked,
            ApplicationEventPublisher events,
            Silences silences,
            MeasureTerms terms) {
        this.measures = measures;
        this.commitments = commitments;
        this.asked = asked;
        this.events = events;
        this.silences = silences;
        this.terms = terms;
    }

    /**
     * Its silence was unbroken: what the States offered binds them from the instant of expiry, not from the moment in which this
     * runs.
     *
     * @throws IllegalStateException if there is no such silence
     * @throws NotWhatSilenceCovered if text, lead or participation are not exactly what was silent
     */
    @Transactional
    public void adopt(UUID id) {
        var measure = measures.get(id);
        var at = unbroken(measure).expiresAt();
        measure.adopted(at);
        measures.save(measure);
        var all = asked.of(id);
        all.stream().filter(Commitment::participates).forEach(commitment -> {
            commitment.binds(at);
            commitments.save(commitment);
        });
        events.publishEvent(new MeasureAdopted(
                measure.entryId(),
                measure.number(),
                all.stream().map(Commitment::state).toList(),
                measure.viability() == Viability.CONDITIONAL));
    }

    private Silence unbroken(Measure measure) {
        var silence = silences.latest(measure.entryId(), measure.id())
                .filter(last -> last.status() == SilenceStatus.EXPIRED_ADOPTED)
                .orElseThrow(() -> new IllegalStateException(measure.number() + " has no unbroken silence"));
        var covered = silence.text().checksum();
        var found = terms.checksum(measure);
        if (!covered.equals(found)) {
            throw new NotWhatSilenceCovered(measure, silence.id(), covered, found);
        }
        return silence;
    }

    /** A measure that does not go on: left as a recommendation, or not adopted. */
    @Transactional
    public void record(UUID id, MeasureStatus outcome, String reason, Act act) {
        if (outcome != MeasureStatus.RECOMMENDED && outcome != MeasureStatus.CANCELLED) {
            throw new IllegalArgumentException("a measure that does not go on cannot be " + outcome);
        }
        var measure = measures.get(id);
        measure.endedAs(outcome, reason, act.receivedAt());
        measures.save(measure);
        events.publishEvent(new MeasureOutcomeRecorded(
                measure.entryId(),
                measure.number(),
                outcome,
                asked.of(id).stream().map(Commitment::state).toList()));
    }
}
