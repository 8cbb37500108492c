package org.riskcatalog.demo.filling;

/** How far the demonstration brings an entry. */
enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    CONSULTATION,
    RESOLUTION,
    ASSESSMENT,
    CHANNEL,
    UNDER_SILENCE,
    CONCILIATION,
    ADOPTED,
    IN_FORCE;

    boolean passes(Stage stage) {
        return compareTo(stage) > 0;
    }
}
