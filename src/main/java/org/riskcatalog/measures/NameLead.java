package org.riskcatalog.measures;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several States would lead: the chair names one of them. That it consents its head has signed: it offered to lead. */
@Component
public class NameLead {

    private final Measures measures;
    private final AskedAboutMeasure asked;
    private final ApplicationEventPublisher events;

    NameLead(Measures measures, AskedAboutMeasure asked, ApplicationEventPublisher events) {
        this.measures = measures;
        this.asked = asked;
        this.events = events;
    }

    /** The States among which the chair chooses, in the order of protocol. */
    public List<String> willing(UUID measure) {
        return asked.of(measure).stream()
                .filter(commitment -> commitment.level() == CommitmentLevel.LEAD)
                .map(Commitment::state)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void name(UUID id, String state) {
        var willing = willing(id);
        if (!willing.contains(state)) {
            throw Refusal.of("measures.fault.did-not-offer-to-lead", state);
        }
        var measure = measures.get(id);
        measure.leadNamed(state);
        measures.save(measure);
        events.publishEvent(new LeadNamed(
                measure.entryId(),
                measure.number(),
                state,
                willing.stream().filter(other -> !other.equals(state)).toList(),
                asked.of(id).stream().map(Commitment::state).toList()));
    }
}
