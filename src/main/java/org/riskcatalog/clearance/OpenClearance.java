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
    private final ExpertInputs inputs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenClearance(Clearances clearances, ExpertInputs inputs, ApplicationEventPublisher events, Clock clock) {
        this.clearances = clearances;
        this.inputs = inputs;
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
        last.ifPresent(earlier -> carryOver(earlier.id(), clearance.id()));
        events.publishEvent(new ClearanceOpened(entry, act, state));
        return clearance.id();
    }

    /** What experts gave stays in the earlier one and stands in the fresh one too: nobody is asked to write it again. */
    private void carryOver(UUID earlier, UUID fresh) {
        inputs.findByClearanceIdOrderByGivenAt(earlier)
                .forEach(given -> inputs.save(new ExpertInput(
                        UUID.randomUUID(), 0, fresh, given.expert(), given.givenAt(), given.content())));
    }
}
