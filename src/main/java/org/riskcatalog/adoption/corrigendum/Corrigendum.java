package org.riskcatalog.adoption.corrigendum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A proposed correction of the wording of a text in force; the corrected text is a revision of the entry. */
@Table("corrigendum")
public class Corrigendum {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID entryId;
    private final int number;
    private final UUID revisionId;
    private final UUID corrects;
    private final String paragraphs;
    private final String reason;
    private final UUID proposedBy;
    private final Instant proposedAt;
    private CorrigendumStatus status;
    private @Nullable Instant endedAt;

    @PersistenceCreator
    Corrigendum(
            UUID id,
            UUID entryId,
            int number,
            UUID revisionId,
            UUID corrects,
            String paragraphs,
            String reason,
            UUID proposedBy,
            Instant proposedAt,
            CorrigendumStatus status) {
        this.id = id;
        this.entryId = entryId;
        this.number = number;
        this.revisionId = revisionId;
        this.corrects = corrects;
        this.paragraphs = paragraphs;
        this.reason = reason;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.status = status;
    }

    void end(CorrigendumStatus how, Instant at) {
        if (!open()) {
            throw new IllegalStateException("corrigendum " + id + " is " + status);
        }
        status = how;
        endedAt = at;
    }

    public boolean open() {
        return status == CorrigendumStatus.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    /** From 1 in each entry. */
    public int number() {
        return number;
    }

    /** The revision with the corrected wording. */
    public UUID revisionId() {
        return revisionId;
    }

    /** The revision that was in force when it was proposed. */
    public UUID corrects() {
        return corrects;
    }

    /** Ids of the paragraphs that change, in reading order. */
    public List<String> paragraphs() {
        return List.of(paragraphs.split(","));
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public CorrigendumStatus status() {
        return status;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
