package org.riskcatalog.adoption;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where an entry goes whose silence was broken, cancelled, or refused to be used. */
@Component
public class RouteBreak {

    private final RiskEntries entries;
    private final Silences silences;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RouteBreak(RiskEntries entries, Silences silences, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.silences = silences;
        this.clock = clock;
        this.events = events;
    }

    /** Returns {@code conciliation}, {@code meeting} or {@code channel}. */
    @Transactional
    public String route(UUID entry) {
        var silence = silences.latest(entry, entry)
                .orElseThrow(() -> new IllegalStateException("entry " + entry + " was not under silence"));
        return switch (silence.status()) {
            case CANCELLED -> cancelled(entry);
            case REFUSED -> off(entry, TurnedOff.Why.SILENCE_REFUSED, EntryStatus.AT_MEETING, "meeting");
            case BROKEN -> broken(entry);
            default -> throw new IllegalStateException("silence " + silence.id() + " is " + silence.status());
        };
    }

    /** A silence out of conciliation that never started leaves the entry there. */
    private String cancelled(UUID entry) {
        return entries.get(entry).status() == EntryStatus.CONCILIATION ? "conciliation" : "channel";
    }

    private String broken(UUID entry) {
        return breaks(entry) > 1
                ? off(entry, TurnedOff.Why.SILENCE_BROKEN_AGAIN, EntryStatus.AT_MEETING, "meeting")
                : off(entry, TurnedOff.Why.SILENCE_BROKEN, EntryStatus.CONCILIATION, "conciliation");
    }

    private long breaks(UUID entry) {
        return silences.ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectId().equals(entry))
                .map(Silence::status)
                .filter(SilenceStatus.BROKEN::equals)
                .count();
    }

    private String off(UUID id, TurnedOff.Why why, EntryStatus next, String word) {
        var entry = entries.get(id);
        entry.become(next, clock.instant());
        entries.save(entry);
        events.publishEvent(new TurnedOff(id, entry.handle(), entry.proposer(), why));
        return word;
    }
}
