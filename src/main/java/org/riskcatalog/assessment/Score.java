package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What one State says in one round; a row of its own, so that no two delegations ever write the same one. */
@Table("score")
public class Score {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID roundId;
    private final String state;
    private ScoreStatus status;
    private @Nullable Instant since;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private @Nullable SignedSheet signed;

    @PersistenceCreator
    Score(UUID id, UUID roundId, String state) {
        this.id = id;
        this.roundId = roundId;
        this.state = state;
        this.status = ScoreStatus.AWAITED;
    }

    static Score awaited(UUID round, String state) {
        return new Score(UUID.randomUUID(), round, state);
    }

    /** The head signed a score or an abstention. */
    void sign(SignedSheet sheet, boolean abstains, Instant at) {
        become(abstains ? ScoreStatus.ABSTAINED : ScoreStatus.SIGNED, at);
        signed = sheet;
    }

    /** The head declined, or the round closed without it. */
    void missing(Instant at) {
        become(ScoreStatus.NO_REPLY, at);
    }

    /** The head took it back: it stays on record in its clearance, the State is asked again. */
    void recalled(Instant at) {
        if (!status.replied()) {
            throw new IllegalStateException(state + " has nothing to recall: " + status);
        }
        status = ScoreStatus.AWAITED;
        signed = null;
        since = at;
    }

    private void become(ScoreStatus next, Instant at) {
        if (!status.awaited()) {
            throw new IllegalStateException(state + " has answered already: " + status);
        }
        status = next;
        since = at;
    }

    public UUID roundId() {
        return roundId;
    }

    public String state() {
        return state;
    }

    public ScoreStatus status() {
        return status;
    }

    /** When it came to its status; null while nothing happened. */
    public @Nullable Instant since() {
        return since;
    }

    /** Null until the head signs; for the own State's eyes and for the aggregate only. */
    @Nullable
    SignedSheet signed() {
        return signed;
    }
}
