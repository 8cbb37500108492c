package org.riskcatalog.adoption;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair records how an entry that was turned off ended. */
@Component
public class RecordOutcome {

    private final RiskEntries entries;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    RecordOutcome(RiskEntries entries, MemberStates members, ApplicationEventPublisher events) {
        this.entries = entries;
        this.members = members;
        this.events = events;
    }

    /** What the procedure allows for the entry as it stands now. */
    public List<Ending> open(UUID id) {
        return Ending.from(entries.get(id).status());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID id, Ending ending, String reason, Act act) {
        var entry = entries.get(id);
        var steps = ending.steps(entry.status());
        if (steps.isEmpty()) {
            throw Refusal.of("adoption.ending-not-open");
        }
        steps.forEach(step -> entry.become(step, act.receivedAt()));
        entries.save(entry);
        var states =
                members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
        events.publishEvent(new OutcomeRecorded(id, entry.handle(), ending, reason, states));
    }
}
