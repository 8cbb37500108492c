package org.riskcatalog.proposal.merger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A proposal that is to go on in an entry that exists.
 *
 * @param intoId the entry that survives
 * @param states proposers of both whose heads are asked, separated by a comma; one if the same State proposed both
 */
@Table("merger")
public record Merger(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        UUID intoId,
        String states,
        Instant proposedAt,
        MergerStatus status,
        @Nullable Instant endedAt) {

    static Merger of(RiskEntry entry, RiskEntry survivor, Instant at) {
        return new Merger(
                UUID.randomUUID(),
                0,
                entry.id(),
                survivor.id(),
                proposers(entry, survivor),
                at,
                MergerStatus.PROPOSED,
                null);
    }

    private static String proposers(RiskEntry entry, RiskEntry survivor) {
        var same = entry.proposer().equals(survivor.proposer());
        return same ? entry.proposer() : entry.proposer() + "," + survivor.proposer();
    }

    /** One of the two has another proposer now. */
    Merger askedOf(RiskEntry entry, RiskEntry survivor) {
        return new Merger(id, version, entryId, intoId, proposers(entry, survivor), proposedAt, status, endedAt);
    }

    Merger ended(MergerStatus how, Instant at) {
        return new Merger(id, version, entryId, intoId, states, proposedAt, how, at);
    }

    public List<String> asked() {
        return List.of(states.split(","));
    }
}
