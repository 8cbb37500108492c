package org.riskcatalog.catalog;

import java.util.EnumSet;
import java.util.Set;

/** Where an entry is in its life; the transitions are those of the procedure, "The life of an entry". */
public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    NOT_ADMISSIBLE,
    MERGED,
    LAPSED,
    WITHDRAWN,
    REGISTERED,
    CONSULTATION,
    RESOLUTION,
    ASSESSMENT,
    CHANNEL,
    UNDER_SILENCE,
    CONCILIATION,
    AT_MEETING,
    DEFERRED,
    NOT_ADOPTED,
    ADOPTED,
    IN_FORCE,
    UNDER_REVIEW,
    SUSPENDED,
    RETIRED;

    /** The statuses that may follow this one. */
    public Set<EntryStatus> next() {
        var next = decided();
        if (!isFinal() && compareTo(ADOPTED) < 0) {
            next.add(WITHDRAWN);
        }
        return next;
    }

    public boolean mayBecome(EntryStatus status) {
        return next().contains(status);
    }

    /** No State was asked about it yet. */
    public boolean isBeforeReview() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, REGISTERED -> true;
            default -> false;
        };
    }

    /** The States have adopted it, whatever came after. */
    public boolean isAdopted() {
        return compareTo(ADOPTED) >= 0;
    }

    /** Nothing follows. */
    public boolean isFinal() {
        return switch (this) {
            case WITHDRAWN, LAPSED, MERGED, NOT_ADOPTED, RETIRED -> true;
            default -> false;
        };
    }

    private Set<EntryStatus> decided() {
        return switch (this) {
            case DRAFT, ADOPTED, REGISTERED, ASSESSMENT -> EnumSet.of(only());
            case SUBMITTED -> EnumSet.of(REGISTERED, RETURNED, NOT_ADMISSIBLE, MERGED);
            case RETURNED -> EnumSet.of(SUBMITTED, LAPSED);
            case NOT_ADMISSIBLE -> EnumSet.of(AT_MEETING);
            case CONSULTATION -> EnumSet.of(RESOLUTION, ASSESSMENT, CONCILIATION, AT_MEETING, DEFERRED);
            case RESOLUTION -> EnumSet.of(CONSULTATION, ASSESSMENT, CONCILIATION);
            case CHANNEL -> EnumSet.of(UNDER_SILENCE, AT_MEETING);
            case UNDER_SILENCE -> EnumSet.of(ADOPTED, CONCILIATION, AT_MEETING, UNDER_SILENCE, CHANNEL);
            case CONCILIATION -> EnumSet.of(UNDER_SILENCE, AT_MEETING, RESOLUTION);
            case AT_MEETING -> EnumSet.of(ADOPTED, DEFERRED, NOT_ADOPTED, RESOLUTION, REGISTERED, NOT_ADMISSIBLE);
            case DEFERRED -> EnumSet.of(AT_MEETING, NOT_ADOPTED);
            case IN_FORCE -> EnumSet.of(UNDER_REVIEW, RETIRED);
            case UNDER_REVIEW -> EnumSet.of(UNDER_SILENCE, IN_FORCE, CONSULTATION, SUSPENDED, RETIRED);
            case SUSPENDED -> EnumSet.of(UNDER_REVIEW, RETIRED);
            case WITHDRAWN, LAPSED, MERGED, NOT_ADOPTED, RETIRED -> EnumSet.noneOf(EntryStatus.class);
        };
    }

    private EntryStatus only() {
        return switch (this) {
            case DRAFT -> SUBMITTED;
            case REGISTERED -> CONSULTATION;
            case ASSESSMENT -> CHANNEL;
            default -> IN_FORCE;
        };
    }
}
