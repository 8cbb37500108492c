package org.riskcatalog.adoption.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat announces what was adopted: the entry and those of its measures that were adopted with it. */
@Component
public class AnnounceDecision {

    private final DecisionStore store;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    AnnounceDecision(DecisionStore store, Decisions decisions, ApplicationEventPublisher events) {
        this.store = store;
        this.decisions = decisions;
        this.events = events;
    }

    /**
     * @param where the meeting or circular by which it was announced
     * @param meeting the meeting; null for a circular
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(UUID entry, String where, @Nullable UUID meeting, Act act) {
        decisions.ofEntry(entry).stream()
                .filter(decision -> decision.status() == DecisionStatus.INTERIM)
                .forEach(decision -> {
                    decision.announce(where, meeting, act.receivedAt());
                    store.save(decision);
                    events.publishEvent(new DecisionAnnounced(
                            entry, decision.subjectId(), decision.reference(), where, meeting, decision.electorate()));
                });
    }
}
