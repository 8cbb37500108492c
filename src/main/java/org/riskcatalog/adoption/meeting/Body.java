package org.riskcatalog.adoption.meeting;

import java.util.Optional;

/** Who meets: a matter on which a body finds no consensus may be referred to the one above. */
public enum Body {
    HEADS_OF_STATE("HS"),
    SECRETARIES_SC("SC"),
    NATIONAL_COORDINATORS("NC"),
    WORKING_GROUP("WG");

    private final String letters;

    Body(String letters) {
        this.letters = letters;
    }

    /** What the references of its meetings begin with. */
    public String letters() {
        return letters;
    }

    /** The next higher body; empty for heads of State. */
    public Optional<Body> above() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
