package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** How a meeting disposed of an item: written by the secretariat, confirmed by the chair and by one other delegation. */
@Table("item_outcome")
public class ItemOutcome {

    private static final String LINE = "\n";

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID itemId;
    private final UUID meetingId;
    private final Outcome outcome;
    private final String words;
    private final String splitOff;
    private final UUID writtenBy;
    private final Instant writtenAt;
    private OutcomeStatus status;
    private @Nullable UUID chairBy;
    private @Nullable Instant chairAt;
    private @Nullable String chairState;
    private @Nullable String delegationState;
    private @Nullable UUID delegationBy;
    private @Nullable Instant delegationAt;
    private @Nullable String returnedBy;
    private @Nullable String returnReason;

    @PersistenceCreator
    ItemOutcome(
            UUID id,
            UUID itemId,
            UUID meetingId,
            Outcome outcome,
            String words,
            String splitOff,
            UUID writtenBy,
            Instant writtenAt,
            OutcomeStatus status) {
        this.id = id;
        this.itemId = itemId;
        this.meetingId = meetingId;
        this.outcome = outcome;
        this.words = words;
        this.splitOff = splitOff;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.status = status;
    }

    static ItemOutcome written(
            AgendaItem item, Outcome outcome, String words, List<String> splitOff, UUID by, Instant at) {
        return new ItemOutcome(
                UUID.randomUUID(),
                item.id(),
                item.meeting(),
                outcome,
                words,
                String.join(LINE, splitOff),
                by,
                at,
                OutcomeStatus.WRITTEN);
    }

    /** @param state that holds the chair now; it may be another than at the meeting */
    void confirmByChair(String state, UUID person, Instant at) {
        expect(OutcomeStatus.WRITTEN);
        chairState = state;
        chairBy = person;
        chairAt = at;
        status = OutcomeStatus.CHAIR;
    }

    void confirmByDelegation(String state, UUID person, Instant at) {
        expect(OutcomeStatus.CHAIR);
        delegationState = state;
        delegationBy = person;
        delegationAt = at;
        status = OutcomeStatus.CONFIRMED;
    }

    /** @param by {@code chair}, or the State whose delegation returns it */
    void giveBack(String by, String reason) {
        returnedBy = by;
        returnReason = reason;
        status = OutcomeStatus.RETURNED;
    }

    /** It is confirmed, and the item goes to no other meeting. */
    boolean decides() {
        return status == OutcomeStatus.CONFIRMED && !outcome.goesOn();
    }

    private void expect(OutcomeStatus before) {
        if (status != before) {
            throw new IllegalStateException("outcome " + id + " is " + status + ", not " + before);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What the minutes say. */
    public String words() {
        return words;
    }

    /** Titles of the measures without which the text was adopted. */
    public List<String> splitOff() {
        return splitOff.isEmpty() ? List.of() : List.of(splitOff.split(LINE));
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public OutcomeStatus status() {
        return status;
    }

    public @Nullable UUID chairBy() {
        return chairBy;
    }

    public @Nullable Instant chairAt() {
        return chairAt;
    }

    /** The State that held the chair when it confirmed; not kept of what was confirmed before this was kept. */
    public Optional<String> chairState() {
        return Optional.ofNullable(chairState);
    }

    public @Nullable String delegationState() {
        return delegationState;
    }

    public @Nullable Instant delegationAt() {
        return delegationAt;
    }

    public @Nullable String returnedBy() {
        return returnedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }
}
