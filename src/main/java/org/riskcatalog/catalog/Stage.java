package org.riskcatalog.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A station on the road of an entry, as lists and pages name it; several statuses each. */
public enum Stage {
    PROPOSAL,
    REVIEW,
    ASSESSMENT,
    DECISION,
    MEASURES,
    IN_FORCE,
    /** Left the road. */
    CLOSED;

    public static Stage of(EntryStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, RETURNED, NOT_ADMISSIBLE -> PROPOSAL;
            case REGISTERED, CONSULTATION, RESOLUTION -> REVIEW;
            case ASSESSMENT -> ASSESSMENT;
            case CHANNEL, UNDER_SILENCE, CONCILIATION, AT_MEETING, DEFERRED -> DECISION;
            case ADOPTED -> MEASURES;
            case IN_FORCE, UNDER_REVIEW, SUSPENDED -> IN_FORCE;
            case MERGED, LAPSED, WITHDRAWN, NOT_ADOPTED, RETIRED -> CLOSED;
        };
    }

    public Set<EntryStatus> statuses() {
        return Arrays.stream(EntryStatus.values())
                .filter(status -> of(status) == this)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryStatus.class)));
    }

    /** The stations of the road, without {@link #CLOSED}. */
    public static Set<Stage> road() {
        return EnumSet.complementOf(EnumSet.of(CLOSED));
    }
}
