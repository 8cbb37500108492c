package org.riskcatalog.adoption.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody objected to the use of silence within its window: the interim text goes out and the clock runs. */
@Component
public class StartSilence {

    /** A start later than this after its window gives the delegations their whole period again. */
    private static final Duration PUNCTUAL = Duration.ofHours(1);

    private final Turn turn;
    private final SilenceStore silences;
    private final RiskEntries entries;
    private final ExpiryRule rule;
    private final ApplicationEventPublisher events;

    StartSilence(
            Turn turn, SilenceStore silences, RiskEntries entries, ExpiryRule rule, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.entries = entries;
        this.rule = rule;
        this.events = events;
    }

    /** Does nothing if an objection or a cancellation was received first: then its message moves the case. */
    @Transactional
    public void start(UUID id) {
        var taken = turn.take(id);
        var silence = taken.silence();
        if (silence.status() != SilenceStatus.PROPOSED) {
            return;
        }
        begin(silence, taken.at());
        silences.save(silence);
        if (silence.text().subjectKind() == SubjectKind.ENTRY) {
            var entry = entries.get(silence.text().entryId());
            entry.become(EntryStatus.UNDER_SILENCE, silence.startsAt() == null ? taken.at() : silence.startsAt());
            entries.save(entry);
        }
        events.publishEvent(new SilenceStarted(
                About.of(silence), silence.expiresAt(), silence.text().checksum()));
    }

    private void begin(Silence silence, Instant now) {
        var due = silence.useClosesAt();
        if (now.isBefore(due.plus(PUNCTUAL))) {
            silence.start(due, silence.expiresAt());
            return;
        }
        var earliest = rule.earliestFrom(silence, now);
        silence.start(now, earliest.isAfter(silence.expiresAt()) ? earliest : silence.expiresAt());
    }
}
