package org.riskcatalog.acts;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with something sent in, so that a person hears of all of it at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault of one field; {@code code} is the message key of a clear sentence. */
    public Faults add(String field, String code, Object... arguments) {
        found.add(new Fault(field, code, List.of(arguments)));
        return this;
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** @throws Refusal if anything was found */
    public void refuseIfAny() {
        if (any()) {
            throw new Refusal(all());
        }
    }
}
