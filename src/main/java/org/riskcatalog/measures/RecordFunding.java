package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A measure adopted subject to funding starts: the head of the State that leads it says that its funding is there. */
@Component
public class RecordFunding {

    private final Measures measures;
    private final AskedAboutMeasure asked;
    private final ApplicationEventPublisher events;

    RecordFunding(Measures measures, AskedAboutMeasure asked, ApplicationEventPublisher events) {
        this.measures = measures;
        this.asked = asked;
        this.events = events;
    }

    /** Measures of the entry whose funding this person may record now. */
    public List<Measure> of(UUID entry, Actor actor) {
        return measures.findByEntryIdOrderByPosition(entry).stream()
                .filter(measure -> recordable(measure, actor))
                .toList();
    }

    /** Whether this person may record it now. */
    public boolean recordable(Measure measure, Actor actor) {
        return measure.awaitsFunding()
                && lead(measure)
                        .filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state))
                        .isPresent();
    }

    /** The State that leads: the only one that offered to, or the one that the chair named. */
    public Optional<String> lead(Measure measure) {
        var named = measure.namedLead();
        return named != null
                ? Optional.of(named)
                : asked.of(measure.id()).stream()
                        .filter(commitment -> commitment.level() == CommitmentLevel.LEAD)
                        .map(Commitment::state)
                        .findFirst();
    }

    /** @param source where the funding comes from */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID id, String source, Act act) {
        var measure = measures.get(id);
        var lead = lead(measure).orElseThrow(() -> new IllegalStateException(measure.number() + " has no lead"));
        measure.funded(new RecordedFunding(act.receivedAt(), lead, source));
        measures.save(measure);
        events.publishEvent(new FundingRecorded(
                measure.entryId(),
                measure.number(),
                lead,
                asked.of(id).stream().map(Commitment::state).toList()));
    }
}
