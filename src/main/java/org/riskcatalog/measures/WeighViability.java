package org.riskcatalog.measures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.Funding;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.workflow.Rules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the decision {@code measureViability} whether enough States, and the right ones, take part. */
@Component
public class WeighViability {

    private static final String DECISION = "measureViability";

    private final Measures measures;
    private final Commitments commitments;
    private final MeasureTexts texts;
    private final RiskEntries entries;
    private final Rules rules;
    private final Checksums checksums;
    private final ApplicationEventPublisher events;

    WeighViability(
            Measures measures,
            Commitments commitments,
            MeasureTexts texts,
            RiskEntries entries,
            Rules rules,
            Checksums checksums,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.commitments = commitments;
        this.texts = texts;
        this.entries = entries;
        this.rules = rules;
        this.checksums = checksums;
        this.events = events;
    }

    /** Returns the name of a {@link Viability}; asked again once the chair has named the lead. */
    @Transactional
    public String weigh(UUID id) {
        var measure = measures.get(id);
        var offers = commitments.findByMeasureId(id);
        if (!leads(offers, measure.namedLead())) {
            measure.leadNamedNoMore();
        }
        var affected = entries.get(measure.entryId()).affectedStates();
        var named = measure.namedLead() != null;
        var ruling = rules.ask(DECISION, inputs(texts.of(measure), offers, affected, named));
        measure.weighed(ruling, checksums.canonical(ruling.inputs()));
        measures.save(measure);
        events.publishEvent(new ViabilityWeighed(
                measure.entryId(),
                measure.number(),
                Viability.valueOf(ruling.outcome()),
                ruling.rule(),
                ruling.version()));
        return ruling.outcome();
    }

    /** Whether that State offers to lead still: while partners were looked for it may have taken its offer back. */
    private static boolean leads(List<Commitment> offers, @Nullable String state) {
        return offers.stream().anyMatch(offer -> offer.state().equals(state) && offer.level() == CommitmentLevel.LEAD);
    }

    /**
     * What the table is told; the lead is a participant.
     *
     * @param named the chair has named the lead; whoever else offered to lead is a co-lead
     */
    static Map<String, Object> inputs(
            ProposedMeasure text, List<Commitment> offers, List<String> affected, boolean named) {
        var participants = offers.stream().filter(Commitment::participates).toList();
        return Map.of(
                "leads",
                named ? 1 : leads(offers),
                "participants",
                participants.size(),
                "minimum",
                text.minimum(),
                "affectedParticipants",
                (int) participants.stream()
                        .filter(offer -> affected.contains(offer.state()))
                        .count(),
                "budget",
                text.budget() != null && text.budget().signum() > 0,
                "funded",
                text.funding() != null && text.funding() != Funding.NONE);
    }

    private static int leads(List<Commitment> offers) {
        return (int) offers.stream()
                .filter(offer -> offer.level() == CommitmentLevel.LEAD)
                .count();
    }
}
