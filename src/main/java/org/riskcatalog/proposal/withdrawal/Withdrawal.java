package org.riskcatalog.proposal.withdrawal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A sponsor withdraws an entry: at once, or, if other States sponsor it too, unless one of them takes it over until an
 * instant.
 *
 * @param state that withdraws
 * @param takenBy the State that became the proposer; null if none
 */
@Table("withdrawal")
public record Withdrawal(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        String state,
        @Nullable String reason,
        Instant announcedAt,
        Instant untilAt,
        WithdrawalStatus status,
        @Nullable String takenBy,
        @Nullable Instant endedAt) {

    static Withdrawal announced(UUID entry, String state, @Nullable String reason, Instant at, Instant until) {
        return new Withdrawal(
                UUID.randomUUID(), 0, entry, state, reason, at, until, WithdrawalStatus.PENDING, null, null);
    }

    /** Nobody else sponsors it, so nobody is asked. */
    public static Withdrawal atOnce(UUID entry, String state, @Nullable String reason, Instant at) {
        return new Withdrawal(UUID.randomUUID(), 0, entry, state, reason, at, at, WithdrawalStatus.WITHDRAWN, null, at);
    }

    Withdrawal ended(WithdrawalStatus how, Instant at) {
        return new Withdrawal(id, version, entryId, state, reason, announcedAt, untilAt, how, takenBy, at);
    }

    Withdrawal takenOver(String by, Instant at) {
        return new Withdrawal(
                id, version, entryId, state, reason, announcedAt, untilAt, WithdrawalStatus.TAKEN_OVER, by, at);
    }

    public boolean pending() {
        return status == WithdrawalStatus.PENDING;
    }
}
