package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair proposes that the text be adopted by silence, with the exact instant of expiry. */
@Component
public class ProposeSilence {

    private final Turn turn;
    private final SilenceStore silences;
    private final ExpiryRule rule;
    private final ApplicationEventPublisher events;

    ProposeSilence(Turn turn, SilenceStore silences, ExpiryRule rule, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.rule = rule;
        this.events = events;
    }

    @Transactional
    public void propose(UUID id, Instant expiry, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        var faults = new Faults();
        rule.check(silence, taken.at(), expiry, faults);
        faults.refuseIfAny();
        silence.propose(act.actor().person(), expiry, rule.useCloses(silence, taken.at()), taken.at());
        silences.save(silence);
        events.publishEvent(new SilenceProposed(About.of(silence), expiry, silence.useClosesAt()));
    }
}
