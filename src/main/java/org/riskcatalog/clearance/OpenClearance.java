package org.riskcatalog.clearance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a clearance for one State; a fresh one of the same act goes on from what the last one left. */
@Component
public class OpenClearance {

    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenClearance(Clearances clearances, ApplicationEventPublisher events, Clock clock) {
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public UUID open(String act, UUID subject, String state, UUID entry) {
        Optional<Clearance> last =
                clearances.findByActAndSubjectAndStateOrderByOpenedAtDesc(act, subject, state).stream()
                        .findFirst();
        var clearance = new Clearance(UUID.randomUUID(), act, subject, state, entry, clock.instant());
        last.ifPresent(clearance::goOnFrom);
        clearances.save(clearance);
        events.publishEvent(new ClearanceOpened(entry, act, state));
        return clearance.id();
    }
}
