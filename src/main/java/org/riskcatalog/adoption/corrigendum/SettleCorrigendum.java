package org.riskcatalog.adoption.corrigendum;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a corrigendum ends: exactly the wording that was silent is in force, or the text stays as it was. */
@Component
public class SettleCorrigendum {

    private final Corrigenda corrigenda;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final Silences silences;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleCorrigendum(
            Corrigenda corrigenda,
            RiskEntries entries,
            Revisions revisions,
            Silences silences,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrigenda = corrigenda;
        this.entries = entries;
        this.revisions = revisions;
        this.silences = silences;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** @throws IllegalStateException if its silence is not unbroken, or was about another text */
    @Transactional
    public void correct(UUID id) {
        var corrigendum = corrigenda.get(id);
        var entry = entries.get(corrigendum.entryId());
        var silence = last(corrigendum);
        var checksum = revisions.get(corrigendum.revisionId()).checksum();
        if (silence.status() != SilenceStatus.EXPIRED_ADOPTED
                || !silence.text().checksum().equals(checksum)) {
            throw new IllegalStateException("corrigendum " + id + " has no unbroken silence about its text");
        }
        revisions.correct(entry, corrigendum.revisionId());
        entries.save(entry);
        corrigendum.end(CorrigendumStatus.ADOPTED, silence.expiresAt());
        corrigenda.save(corrigendum);
        decisions.corrected(entry.id());
        events.publishEvent(new TextCorrected(
                id, entry.id(), entry.handle(), corrigendum.number(), checksum, silence.electorate()));
    }

    /** Its silence was broken, cancelled, or its use refused. */
    @Transactional
    public void keep(UUID id) {
        var corrigendum = corrigenda.get(id);
        var entry = entries.get(corrigendum.entryId());
        corrigendum.end(CorrigendumStatus.NOT_ADOPTED, clock.instant());
        corrigenda.save(corrigendum);
        events.publishEvent(new TextKept(
                id,
                entry.id(),
                entry.handle(),
                corrigendum.number(),
                last(corrigendum).electorate()));
    }

    private Silence last(Corrigendum corrigendum) {
        return silences.latest(corrigendum.entryId(), corrigendum.id())
                .orElseThrow(() -> new IllegalStateException("corrigendum " + corrigendum.id() + " had no silence"));
    }
}
