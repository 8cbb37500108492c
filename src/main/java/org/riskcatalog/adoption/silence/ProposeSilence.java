package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair proposes that the text be adopted by silence, with the exact instant of expiry. */
@Component
public class ProposeSilence {

    private final Turn turn;
    private final SilenceStore silences;
    private final ExpiryRule rule;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    ProposeSilence(Turn turn, SilenceStore silences, ExpiryRule rule, Seats seats, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.rule = rule;
        this.seats = seats;
        this.events = events;
    }

    /** The silence as it would be proposed now: by the chair of this moment, at that seat. */
    public Silence ahead(UUID id) {
        var silence = silences.findById(id).orElseThrow(NotThere::new);
        silence.sit(SeatThen.of(seats.now()));
        return silence;
    }

    /** The chair may have passed on since the silence was prepared: it is of the chair who proposes it. */
    @Transactional
    public void propose(UUID id, Instant expiry, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        silence.sit(SeatThen.of(seats.at(taken.at())));
        var faults = new Faults();
        rule.check(silence, taken.at(), expiry, faults);
        faults.refuseIfAny();
        silence.propose(act.actor().person(), expiry, rule.useCloses(silence, taken.at()), taken.at());
        silences.save(silence);
        events.publishEvent(new SilenceProposed(About.of(silence), expiry, silence.useClosesAt()));
    }
}
