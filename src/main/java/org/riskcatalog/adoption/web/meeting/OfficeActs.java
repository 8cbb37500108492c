package org.riskcatalog.adoption.web.meeting;

import java.util.function.Consumer;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the secretariat does about meetings is an act like any other: received once, recorded, refused with a sentence. */
@Component
class OfficeActs {

    private final Acts acts;
    private final Actors actors;

    OfficeActs(Acts acts, Actors actors) {
        this.acts = acts;
        this.actors = actors;
    }

    /** @throws NotThere for everybody but the secretariat */
    Actor secretariat() {
        return actors.current()
                .filter(actor -> actor.is(Role.SECRETARIAT))
                .map(actor -> actor.acting(Role.SECRETARIAT.group()))
                .orElseThrow(NotThere::new);
    }

    /** @throws Refusal if a rule refuses */
    void carryOut(String type, String key, Object answers, Consumer<Act> work) {
        acts.carryOut(type, secretariat(), key, answers, null, act -> {
            work.accept(act);
            return null;
        });
    }

    /** False if it was refused, with the faults in the binding. */
    boolean done(String type, String key, Object answers, BindingResult binding, Consumer<Act> work) {
        if (binding.hasErrors()) {
            return false;
        }
        try {
            carryOut(type, key, answers, work);
            return true;
        } catch (Refusal refusal) {
            refusal.faults()
                    .forEach(fault -> binding.rejectValue(
                            fault.field().isEmpty() ? null : fault.field(),
                            fault.code(),
                            fault.arguments().toArray(),
                            null));
            return false;
        }
    }
}
