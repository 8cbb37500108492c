package org.riskcatalog.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.review.comment.ObserverRemark;
import org.riskcatalog.review.comment.ObserverRemarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An observer remarks on a text under review, where the entry is not restricted; without clearance and without a position. */
@Component
public class WriteRemark {

    private final RiskEntries entries;
    private final Consultations consultations;
    private final OpenConsultations open;
    private final ObserverRemarks remarks;
    private final ApplicationEventPublisher events;

    WriteRemark(
            RiskEntries entries,
            Consultations consultations,
            OpenConsultations open,
            ObserverRemarks remarks,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.consultations = consultations;
        this.open = open;
        this.remarks = remarks;
        this.events = events;
    }

    /** The review that takes remarks at this instant. */
    public Optional<Consultation> offered(UUID entry, Instant at) {
        var read = entries.get(entry);
        return read.confidentiality() == Confidentiality.RESTRICTED || read.status() != EntryStatus.CONSULTATION
                ? Optional.empty()
                : consultations.findByEntryIdOrderByRound(entry).stream()
                        .filter(consultation -> consultation.takesRepliesAt(at))
                        .findFirst();
    }

    /** @throws Refusal if it was received when the review was closed */
    @Transactional
    public void write(UUID id, String paragraph, String text, Act act) {
        var consultation = open.at(id, act.receivedAt());
        remarks.save(new ObserverRemark(
                UUID.randomUUID(), 0, id, act.actor().person(), paragraph, text, act.receivedAt(), act.id()));
        events.publishEvent(new RemarkWritten(consultation.entryId(), id, consultation.round()));
    }
}
