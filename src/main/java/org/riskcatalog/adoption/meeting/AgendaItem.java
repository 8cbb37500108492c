package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One matter on its way through meetings: which body it comes before, how it is treated, on which agenda it stands. */
@Table("agenda_item")
public class AgendaItem {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final MatterKind matter;
    private final UUID subjectId;
    private final UUID entryId;
    private final @Nullable UUID revisionId;
    private final String reference;
    private final String title;
    private final Instant papersAt;
    private ItemKind kind;
    private Body body;
    private ItemStatus status;
    private @Nullable UUID meetingId;
    private int deferrals;
    private @Nullable String takenOffBy;
    private @Nullable Instant takenOffAt;
    private @Nullable String takenOffReason;
    private @Nullable String debate;

    @PersistenceCreator
    AgendaItem(
            UUID id,
            MatterKind matter,
            UUID subjectId,
            UUID entryId,
            @Nullable UUID revisionId,
            String reference,
            String title,
            Instant papersAt,
            ItemKind kind,
            Body body,
            ItemStatus status) {
        this.id = id;
        this.matter = matter;
        this.subjectId = subjectId;
        this.entryId = entryId;
        this.revisionId = revisionId;
        this.reference = reference;
        this.title = title;
        this.papersAt = papersAt;
        this.kind = kind;
        this.body = body;
        this.status = status;
    }

    /** @param papersAt since when all have the text */
    static AgendaItem of(ItemKind kind, MatterKind matter, UUID subject, Paper paper, Instant papersAt) {
        return new AgendaItem(
                UUID.randomUUID(),
                matter,
                subject,
                paper.entryId(),
                paper.revisionId(),
                paper.reference(),
                paper.title(),
                papersAt,
                kind,
                paper.body(),
                ItemStatus.WAITING);
    }

    void place(UUID meeting) {
        expectOpen();
        meetingId = meeting;
        status = ItemStatus.PLACED;
    }

    void unplace() {
        expectOpen();
        meetingId = null;
        status = ItemStatus.WAITING;
    }

    /** A State wants a debate where none was foreseen. */
    void takeOff(String state, @Nullable String reason, Instant at) {
        expectOpen();
        kind = ItemKind.B;
        takenOffBy = state;
        takenOffReason = reason;
        takenOffAt = at;
    }

    /** What was said in the debate for which a State asked. */
    void debated(String words) {
        expectOpen();
        debate = words;
    }

    void defer() {
        unplace();
        deferrals++;
    }

    void refer(Body higher) {
        unplace();
        body = higher;
    }

    /** Disposed of at the meeting on whose agenda it stands. */
    void done() {
        expectOpen();
        status = ItemStatus.DONE;
    }

    void drop() {
        expectOpen();
        status = ItemStatus.GONE;
        meetingId = null;
    }

    private void expectOpen() {
        if (!open()) {
            throw new IllegalStateException("agenda item " + reference + " is " + status);
        }
    }

    /** Not disposed of yet. */
    public boolean open() {
        return status == ItemStatus.WAITING || status == ItemStatus.PLACED;
    }

    /** A case waits for its outcome. */
    public boolean hasCase() {
        return matter != MatterKind.ADOPTION && matter != MatterKind.NOTE;
    }

    public UUID id() {
        return id;
    }

    public MatterKind matter() {
        return matter;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public UUID entryId() {
        return entryId;
    }

    public @Nullable UUID revisionId() {
        return revisionId;
    }

    /** Handle of the entry or number of the measure. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public Instant papersAt() {
        return papersAt;
    }

    public ItemKind kind() {
        return kind;
    }

    public Body body() {
        return body;
    }

    public ItemStatus status() {
        return status;
    }

    public @Nullable UUID meetingId() {
        return meetingId;
    }

    /** @throws NullPointerException if it stands on no agenda */
    public UUID meeting() {
        return Objects.requireNonNull(meetingId, reference + " is on no agenda");
    }

    /** How often meetings deferred it. */
    public int deferrals() {
        return deferrals;
    }

    /** The State that took it off the items agreed without debate; null if none did. */
    public @Nullable String takenOffBy() {
        return takenOffBy;
    }

    /** @throws NullPointerException if none asked for a debate */
    public String debateAskedBy() {
        return Objects.requireNonNull(takenOffBy, reference + " was not taken off");
    }

    /** What was said in the debate for which a State asked; null if nothing is recorded. */
    public @Nullable String debate() {
        return debate;
    }

    public @Nullable Instant takenOffAt() {
        return takenOffAt;
    }

    public @Nullable String takenOffReason() {
        return takenOffReason;
    }
}
