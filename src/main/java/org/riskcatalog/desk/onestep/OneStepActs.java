package org.riskcatalog.desk.onestep;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.NamedEntries;
import org.riskcatalog.desk.forms.NamedEntries.NamedEntry;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** All one-step acts by word; two with one word stop the start. */
@Component
class OneStepActs {

    private final Map<String, OneStepAct<?>> byWord = new TreeMap<>();
    private final NamedEntries entries;

    OneStepActs(Collection<OneStepAct<?>> acts, NamedEntries entries) {
        this.entries = entries;
        acts.forEach(act -> {
            var other = byWord.put(act.word(), act);
            if (other != null) {
                throw new IllegalStateException("two acts have the word %s: %s and %s"
                        .formatted(
                                act.word(),
                                other.getClass().getName(),
                                act.getClass().getName()));
            }
        });
    }

    /** @throws NotThere if there is no such act, or no such entry for this person */
    Offer find(String handle, String word, Actor actor) {
        var entry = entries.seen(handle, actor).orElseThrow(NotThere::new);
        var act = byWord.get(word);
        if (act == null) {
            throw new NotThere();
        }
        return new Offer(act, entry);
    }

    /** The same, only if the person may do it at this moment. */
    Offer offered(String handle, String word, Actor actor) {
        var offer = find(handle, word, actor);
        if (!offer.to(actor)) {
            throw new NotThere();
        }
        return offer;
    }

    /** An act on an entry. */
    record Offer(OneStepAct<?> act, NamedEntry entry) {

        /** Whether the person may do it at this moment. */
        boolean to(Actor actor) {
            return act.offered(entry.id(), actor);
        }
    }
}
