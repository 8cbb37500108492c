package org.riskcatalog.clearance;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Checksums;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head signs, returns or declines. */
@Component
public class DecideAct {

    private final Clearances clearances;
    private final NationalActs acts;
    private final ApplicationEventPublisher events;

    DecideAct(Clearances clearances, NationalActs acts, ApplicationEventPublisher events) {
        this.clearances = clearances;
        this.acts = acts;
        this.events = events;
    }

    @Transactional
    public void sign(UUID id, @Nullable String restsOn, Act act) {
        var clearance = clearances.get(id);
        clearance.ended(Clearance.Status.SIGNED, act.receivedAt());
        clearances.save(clearance);
        var kept = Objects.requireNonNull(clearance.content(), "nothing was verified");
        signed(acts.get(clearance.act()), clearance, kept, restsOn, act);
        events.publishEvent(
                new ActSigned(clearance.entryId(), clearance.act(), clearance.state(), Checksums.ofCanonical(kept)));
    }

    private <C extends Record> void signed(
            NationalAct<C> room, Clearance clearance, String kept, @Nullable String restsOn, Act act) {
        room.signed(new NationalAct.Signed<>(
                clearance.id(),
                clearance.subject(),
                clearance.state(),
                acts.read(room, kept),
                restsOn,
                clearance.drafters(),
                Objects.requireNonNull(clearance.verifiedBy()),
                act));
    }

    @Transactional
    public void returnDraft(UUID id, @Nullable String note) {
        var clearance = clearances.get(id);
        clearance.returned(note);
        clearances.save(clearance);
        events.publishEvent(new DraftReturned(clearance.entryId(), clearance.act(), clearance.state()));
    }

    @Transactional
    public void decline(UUID id, Act act) {
        var clearance = clearances.get(id);
        clearance.ended(Clearance.Status.DECLINED, act.receivedAt());
        clearances.save(clearance);
        acts.get(clearance.act()).declined(clearance.subject(), clearance.state(), act);
        events.publishEvent(new ActDeclined(clearance.entryId(), clearance.act(), clearance.state()));
    }
}
