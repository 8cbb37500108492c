package org.riskcatalog.clearance;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends clearances that nobody will sign any more. */
@Component
public class EndClearances {

    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndClearances(Clearances clearances, ApplicationEventPublisher events, Clock clock) {
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    /** The outer deadline passed: the caller ended its clearances, all that are still open are closed. */
    @Transactional
    public void ofSubject(String act, UUID subject) {
        clearances.findByActAndSubject(act, subject).stream()
                .filter(clearance -> clearance.endedAt() == null)
                .forEach(this::close);
    }

    /** The entry was withdrawn: nothing is prepared for it any more. */
    @Transactional
    public void ofEntry(UUID entry) {
        clearances.findByEntryIdAndEndedAtIsNull(entry).forEach(this::close);
    }

    /**
     * The State answered in one step; its open clearance of that act, if there is one, ends without a reply. It is closed at once:
     * its process hears of it a moment later, and a recall in between must find nothing that is still being prepared.
     */
    @Transactional
    public void withoutReply(String act, UUID subject, String state) {
        clearances.findByActAndSubjectAndStateOrderByOpenedAtDesc(act, subject, state).stream()
                .filter(clearance -> clearance.endedAt() == null)
                .forEach(clearance -> {
                    close(clearance);
                    events.publishEvent(new ClearanceNoLongerNeeded(clearance.id(), clearance.entryId()));
                });
    }

    /** The clearance's own process ended; what was signed or declined stays so. */
    @Transactional
    public void closed(UUID id) {
        var clearance = clearances.get(id);
        if (clearance.endedAt() == null) {
            close(clearance);
        }
    }

    private void close(Clearance clearance) {
        clearance.ended(Clearance.Status.CLOSED, clock.instant());
        clearances.save(clearance);
    }
}
