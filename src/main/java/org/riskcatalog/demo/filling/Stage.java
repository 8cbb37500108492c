package org.riskcatalog.demo.filling;

/** How far the demonstration brings an entry. */
enum Stage {
    DRAFT,
    SUBMITTED,
    CONSULTATION,
    RESOLUTION,
    ASSESSMENT,
    CHANNEL,
    UNDER_SILENCE,
    ADOPTED,
    IN_FORCE;

    boolean passes(Stage stage) {
        return compareTo(stage) > 0;
    }
}
