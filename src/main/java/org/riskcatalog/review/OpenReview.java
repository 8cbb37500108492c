package org.riskcatalog.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the next round of review on the entry's current revision and asks every member of that moment. */
@Component
public class OpenReview {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Consultations consultations;
    private final Replies replies;
    private final ReviewPeriod period;
    private final MemberStates members;
    private final Checksums checksums;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenReview(
            RiskEntries entries,
            Revisions revisions,
            Consultations consultations,
            Replies replies,
            ReviewPeriod period,
            MemberStates members,
            Checksums checksums,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.consultations = consultations;
        this.replies = replies;
        this.period = period;
        this.members = members;
        this.checksums = checksums;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Consultation open(UUID entryId) {
        var entry = entries.get(entryId);
        var revision = revisions.get(entry.revision());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entry.openRound(now);
        var opened = period.from(now, entry.urgency(), entry.round(), revision.kind());
        var consultation = consultations.save(Consultation.open(
                revision,
                entry.sponsors(),
                entry.round(),
                ReviewKind.of(entry.urgency(), entry.round()),
                opened.ruling().outcome(),
                now,
                opened.closesAt(),
                opened.seat()));
        entries.save(entry);
        var asked = ask(consultation, now);
        events.publishEvent(new ReviewOpened(
                entryId,
                consultation.id(),
                consultation.round(),
                consultation.kind(),
                consultation.revisionChecksum(),
                asked,
                consultation.closesAt(),
                consultation.zone().getId(),
                RecordedRuling.of(opened.ruling(), checksums)));
        return consultation;
    }

    private List<String> ask(Consultation consultation, Instant now) {
        var asked = members.asOf(now).stream().map(MemberState::code).toList();
        asked.forEach(state -> replies.save(Reply.awaited(consultation.id(), state)));
        return asked;
    }
}
