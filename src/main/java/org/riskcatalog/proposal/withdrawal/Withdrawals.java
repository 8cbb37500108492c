package org.riskcatalog.proposal.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The withdrawals of entries: those that other sponsors could answer, and those at once. */
public interface Withdrawals extends Repository<Withdrawal, UUID> {

    Withdrawal save(Withdrawal withdrawal);

    Optional<Withdrawal> findById(UUID id);

    Optional<Withdrawal> findByEntryIdAndStatus(UUID entryId, WithdrawalStatus status);

    List<Withdrawal> findByEntryIdOrderByAnnouncedAtDesc(UUID entryId);

    /** @throws IllegalStateException if nobody ever withdrew it so */
    default Withdrawal last(UUID entry) {
        return findByEntryIdOrderByAnnouncedAtDesc(entry).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no withdrawal of " + entry));
    }

    /** The one that sponsors may answer now; an entry has one at most. */
    default Optional<Withdrawal> pending(UUID entry) {
        return findByEntryIdAndStatus(entry, WithdrawalStatus.PENDING);
    }

    /** @throws IllegalStateException if there is none */
    default Withdrawal get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no withdrawal " + id));
    }
}
