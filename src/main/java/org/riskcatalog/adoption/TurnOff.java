package org.riskcatalog.adoption;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry off the way to adoption: to conciliation or to a meeting. */
@Component
public class TurnOff {

    private final RiskEntries entries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TurnOff(RiskEntries entries, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.clock = clock;
        this.events = events;
    }

    /**
     * After a review that leads nowhere.
     *
     * @param tally {@code BLOCKED}: to conciliation; or {@code NO_SUPPORT}, {@code INSUFFICIENT_FINAL},
     *     {@code TO_MEETING} where nobody replied: to a meeting
     * @return {@code conciliation} or {@code meeting}
     */
    @Transactional
    public String afterReview(UUID entry, String tally) {
        return switch (tally) {
            case "BLOCKED" -> off(entry, TurnedOff.Why.REVIEW_BLOCKED, EntryStatus.CONCILIATION);
            case "NO_SUPPORT" -> off(entry, TurnedOff.Why.REVIEW_WITHOUT_SUPPORT, EntryStatus.AT_MEETING);
            case "INSUFFICIENT_FINAL", "TO_MEETING" ->
                off(entry, TurnedOff.Why.REVIEW_WITHOUT_QUORUM, EntryStatus.AT_MEETING);
            default -> throw new IllegalArgumentException("not turned off by " + tally);
        };
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

    private String off(UUID id, TurnedOff.Why why, EntryStatus next) {
        var entry = entries.get(id);
        entry.become(next, clock.instant());
        entries.save(entry);
        events.publishEvent(new TurnedOff(id, entry.handle(), entry.proposer(), why));
        return next == EntryStatus.CONCILIATION ? "conciliation" : "meeting";
    }
}
