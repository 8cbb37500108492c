package org.riskcatalog.web.people;

import java.util.function.Consumer;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What somebody does on these pages is an act like any other: received once, recorded, refused with a sentence. */
@Component
class PeopleActs {

    private final Acts acts;
    private final Actors actors;

    PeopleActs(Acts acts, Actors actors) {
        this.acts = acts;
        this.actors = actors;
    }

    Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }

    /**
     * Carries an act out; false if it was refused, with the faults in the binding.
     *
     * @param answers what was sent, without anything secret: its checksum is kept
     */
    boolean done(String type, String key, Object answers, BindingResult binding, Consumer<Act> work) {
        if (binding.hasErrors()) {
            return false;
        }
        try {
            acts.carryOut(type, actor(), key, answers, null, act -> {
                work.accept(act);
                return null;
            });
            return true;
        } catch (Refusal refusal) {
            refuse(refusal, binding);
            return false;
        }
    }

    static void refuse(Refusal refusal, BindingResult binding) {
        refusal.faults()
                .forEach(fault -> binding.rejectValue(
                        fault.field().isEmpty() ? null : fault.field(),
                        fault.code(),
                        fault.arguments().toArray(),
                        null));
    }
}
