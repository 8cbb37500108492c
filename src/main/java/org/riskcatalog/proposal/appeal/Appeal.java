package org.riskcatalog.proposal.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The right of a State to appeal to the chair against a rejection, and what it made of it.
 *
 * @param reason why it appeals; null unless it does
 */
@Table("appeal")
public record Appeal(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        String state,
        Instant openedAt,
        Instant untilAt,
        AppealStatus status,
        @Nullable String reason,
        @Nullable Instant lodgedAt,
        @Nullable Instant endedAt) {

    static Appeal open(UUID entry, String state, Instant at, Instant until) {
        return new Appeal(UUID.randomUUID(), 0, entry, state, at, until, AppealStatus.OPEN, null, null, null);
    }

    Appeal lodged(String by, String why, Instant at) {
        return new Appeal(id, version, entryId, by, openedAt, untilAt, AppealStatus.LODGED, why, at, null);
    }

    Appeal ended(AppealStatus how, Instant at) {
        return new Appeal(id, version, entryId, state, openedAt, untilAt, how, reason, lodgedAt, at);
    }
}
