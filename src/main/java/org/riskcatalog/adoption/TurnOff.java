package org.riskcatalog.adoption;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry off the way to adoption: to conciliation, to a meeting, or to the chair's choice. */
@Component
public class TurnOff {

    private final RiskEntries entries;
    private final Silences silences;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TurnOff(RiskEntries entries, Silences silences, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.silences = silences;
        this.clock = clock;
        this.events = events;
    }

    /**
     * After a review that leads nowhere.
     *
     * @param tally {@code BLOCKED}; or {@code NO_SUPPORT}, {@code INSUFFICIENT_FINAL}: then the chair chooses
     */
    @Transactional
    public void afterReview(UUID entry, String tally) {
        switch (tally) {
            case "BLOCKED" -> off(entry, TurnedOff.Why.REVIEW_BLOCKED, EntryStatus.CONCILIATION);
            case "NO_SUPPORT" -> off(entry, TurnedOff.Why.REVIEW_WITHOUT_SUPPORT, null);
            case "INSUFFICIENT_FINAL" -> off(entry, TurnedOff.Why.REVIEW_WITHOUT_QUORUM, null);
            default -> throw new IllegalArgumentException("not turned off by " + tally);
        }
    }

    /** A comment of weight MUST stayed unresolved. */
    @Transactional
    public void afterComments(UUID entry) {
        off(entry, TurnedOff.Why.COMMENTS_UNRESOLVED, EntryStatus.CONCILIATION);
    }

    /** The rule wants a debate: a B item. */
    @Transactional
    public void toMeeting(UUID entry) {
        off(entry, TurnedOff.Why.TO_MEETING, EntryStatus.AT_MEETING);
    }

    /** First break: conciliation; from the second on, and if the use of silence was objected to: the meeting. */
    @Transactional
    public void afterSilence(UUID entry) {
        var silence = silences.latest(entry, entry)
                .orElseThrow(() -> new IllegalStateException("entry " + entry + " was not under silence"));
        if (silence.status() == SilenceStatus.REFUSED) {
            off(entry, TurnedOff.Why.SILENCE_REFUSED, EntryStatus.AT_MEETING);
        } else if (breaks(entry) > 1) {
            off(entry, TurnedOff.Why.SILENCE_BROKEN_AGAIN, EntryStatus.AT_MEETING);
        } else {
            off(entry, TurnedOff.Why.SILENCE_BROKEN, EntryStatus.CONCILIATION);
        }
    }

    private long breaks(UUID entry) {
        return silences.ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectId().equals(entry))
                .filter(silence -> silence.status() == SilenceStatus.BROKEN)
                .count();
    }

    /** @param next null where it stays with the chair to choose */
    private void off(UUID id, TurnedOff.Why why, @Nullable EntryStatus next) {
        var entry = entries.get(id);
        if (next != null) {
            entry.become(next, clock.instant());
            entries.save(entry);
        }
        events.publishEvent(new TurnedOff(id, entry.handle(), entry.proposer(), why));
    }
}
