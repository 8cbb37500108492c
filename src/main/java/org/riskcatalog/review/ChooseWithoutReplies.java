package org.riskcatalog.review;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody replied to a review: the chair extends it, brings the entry to a meeting, or drops it. */
@Component
public class ChooseWithoutReplies {

    private final Consultations consultations;
    private final AskedStates asked;
    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    ChooseWithoutReplies(
            Consultations consultations, AskedStates asked, RiskEntries entries, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.asked = asked;
        this.entries = entries;
        this.events = events;
    }

    /** A review is extended once, whoever asked or caused it. */
    public boolean allowed(UUID consultation, Silent choice) {
        return choice != Silent.EXTEND || !consultations.get(consultation).extended();
    }

    /** @throws Refusal if the review was extended before */
    @Transactional
    public void choose(UUID id, Silent choice, String reason, Act act) {
        var consultation = consultations.locked(id);
        if (!allowed(id, choice)) {
            throw Refusal.of("review.fault.extended-before", consultation.closesAt());
        }
        if (choice == Silent.DROP) {
            var entry = entries.get(consultation.entryId());
            entry.become(EntryStatus.WITHDRAWN, act.receivedAt());
            entries.save(entry);
        }
        events.publishEvent(
                new SilentReviewDecided(consultation.entryId(), consultation.round(), choice, reason, asked.of(id)));
    }
}
