package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One State preparing one act: who drafts, what stands in the draft, who verified it, how it ended. */
@Table("clearance")
public class Clearance {

    /** How far the delegation is. */
    public enum Status {
        OPEN,
        VERIFIED,
        SIGNED,
        /** It was signed, and its head took it back. */
        RECALLED,
        DECLINED,
        CLOSED
    }

    @Id
    private final UUID id;

    @Version
    private int version;

    private final String act;
    private final UUID subject;
    private final String state;
    private final UUID entryId;
    private final Instant openedAt;
    private Status status;
    private String experts;
    private String drafters;
    private @Nullable Instant internalDeadline;
    private @Nullable String content;
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String note;
    private @Nullable Instant endedAt;

    @PersistenceCreator
    Clearance(UUID id, String act, UUID subject, String state, UUID entryId, Instant openedAt) {
        this.id = id;
        this.act = act;
        this.subject = subject;
        this.state = state;
        this.entryId = entryId;
        this.openedAt = openedAt;
        this.status = Status.OPEN;
        this.experts = "";
        this.drafters = "";
    }

    /** A fresh one goes on from what an earlier one of the same act left, its drafters included. */
    void goOnFrom(Clearance earlier) {
        content = earlier.content;
        drafters = earlier.drafters;
    }

    void assign(List<UUID> chosen, @Nullable Instant deadline) {
        experts = chosen.stream().map(UUID::toString).collect(Collectors.joining(","));
        internalDeadline = deadline;
    }

    /** Whoever saved any part of the draft is a drafter, and cannot sign it. */
    void draftedBy(UUID person) {
        var all = new LinkedHashSet<>(drafters());
        all.add(person);
        drafters = all.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    void verified(String text, UUID by, Instant at) {
        content = text;
        verifiedBy = by;
        verifiedAt = at;
        status = Status.VERIFIED;
        note = null;
    }

    void returned(@Nullable String reason) {
        status = Status.OPEN;
        note = reason;
    }

    void recalled() {
        status = Status.RECALLED;
    }

    void ended(Status how, Instant at) {
        status = how;
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String act() {
        return act;
    }

    public UUID subject() {
        return subject;
    }

    public String state() {
        return state;
    }

    public UUID entryId() {
        return entryId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Status status() {
        return status;
    }

    public List<UUID> experts() {
        return List.copyOf(ids(experts));
    }

    public Set<UUID> drafters() {
        return ids(drafters);
    }

    public @Nullable Instant internalDeadline() {
        return internalDeadline;
    }

    /** Canonical JSON of the consolidated content; null before anybody consolidated. */
    @Nullable
    String content() {
        return content;
    }

    public @Nullable UUID verifiedBy() {
        return verifiedBy;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    /** Why the head returned it; confidential to the delegation. */
    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    private static Set<UUID> ids(String list) {
        return list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(UUID::fromString)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
