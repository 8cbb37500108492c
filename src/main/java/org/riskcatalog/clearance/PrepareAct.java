package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delegation's steps up to the head: experts, their input, the verified draft. */
@Component
public class PrepareAct {

    private final Clearances clearances;
    private final ExpertInputs inputs;
    private final NationalActs acts;
    private final ApplicationEventPublisher events;

    PrepareAct(Clearances clearances, ExpertInputs inputs, NationalActs acts, ApplicationEventPublisher events) {
        this.clearances = clearances;
        this.inputs = inputs;
        this.acts = acts;
        this.events = events;
    }

    /** Whether this person may send a draft to the head: a focal point, not a deputy. */
    public boolean maySend(UUID id, Act act) {
        return act.actor().is(Role.FOCAL_POINT, clearances.get(id).state());
    }

    @Transactional
    public void assign(UUID id, List<UUID> experts, @Nullable Instant internalDeadline) {
        var clearance = clearances.get(id);
        clearance.assign(experts, internalDeadline);
        clearances.save(clearance);
        events.publishEvent(
                new ExpertsAssigned(clearance.entryId(), clearance.act(), clearance.state(), experts.size()));
    }

    @Transactional
    public void giveInput(UUID id, Record content, Act act) {
        var person = act.actor().person();
        var text = acts.kept(content);
        // A focal point may take over the tasks of several experts: the later input takes the place of the earlier one.
        inputs.save(inputs.findByClearanceIdAndExpert(id, person)
                .map(given -> new ExpertInput(given.id(), given.version(), id, person, act.receivedAt(), text))
                .orElseGet(() -> new ExpertInput(UUID.randomUUID(), 0, id, person, act.receivedAt(), text)));
        drafted(id, act.actor().person());
        var clearance = clearances.get(id);
        events.publishEvent(new InputGiven(clearance.entryId(), clearance.act(), clearance.state()));
    }

    /** Somebody saved a part of the draft. */
    @Transactional
    public void drafted(UUID id, UUID person) {
        var clearance = clearances.get(id);
        if (!clearance.drafters().contains(person)) {
            clearance.draftedBy(person);
            clearances.save(clearance);
        }
    }

    /** The focal point verified and consolidated: it goes to the head. */
    @Transactional
    public void verify(UUID id, Record content, Act act) {
        var clearance = clearances.get(id);
        clearance.draftedBy(act.actor().person());
        clearance.verified(acts.kept(content), act.actor().person(), act.receivedAt());
        clearances.save(clearance);
        told(acts.get(clearance.act()), clearance);
        events.publishEvent(new DraftVerified(clearance.entryId(), clearance.act(), clearance.state()));
    }

    private <C extends Record> void told(NationalAct<C> act, Clearance clearance) {
        var content = clearance.content();
        if (content != null) {
            act.drafted(clearance.subject(), clearance.state(), acts.read(act, content));
        }
    }
}
