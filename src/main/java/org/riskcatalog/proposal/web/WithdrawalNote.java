package org.riskcatalog.proposal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.withdrawal.Withdrawal;
import org.riskcatalog.proposal.withdrawal.WithdrawalStatus;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Tells all who see an entry that its proposer withdraws it, for which reason, and until when a co-sponsor may take it over. */
@Component
class WithdrawalNote implements EntryNote {

    private final Withdrawals withdrawals;
    private final Texts texts;
    private final Moments moments;

    WithdrawalNote(Withdrawals withdrawals, Texts texts, Moments moments) {
        this.withdrawals = withdrawals;
        this.texts = texts;
        this.moments = moments;
    }

    @Override
    public Optional<Note> of(RiskEntry entry, Actor reader) {
        if (entry.status() != EntryStatus.WITHDRAWN && entry.coSponsors().isEmpty()) {
            // Nobody else could be asked, so no withdrawal waits.
            return Optional.empty();
        }
        return withdrawals.findByEntryIdOrderByAnnouncedAtDesc(entry.id()).stream()
                .findFirst()
                .map(withdrawal -> note(entry, withdrawal));
    }

    private @Nullable Note note(RiskEntry entry, Withdrawal withdrawal) {
        var state = texts.state(withdrawal.state());
        if (withdrawal.pending()) {
            var until = moments.both(withdrawal.untilAt());
            return with(
                    withdrawal,
                    "proposal.withdrawal-pending",
                    entry.coSponsors().size(),
                    state,
                    until);
        }
        return withdrawal.status() == WithdrawalStatus.WITHDRAWN
                ? with(withdrawal, "proposal.entry-withdrawn", 1, state)
                : null;
    }

    /** Its reason is the last argument, if one was given. */
    private static Note with(Withdrawal withdrawal, String code, int count, Object... arguments) {
        var reason = withdrawal.reason();
        if (reason == null || reason.isBlank()) {
            return new Note(code, count, List.of(arguments), null);
        }
        return new Note(code + "-with-reason", count, plus(arguments, reason), null);
    }

    private static List<Object> plus(Object[] arguments, Object last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toList();
    }
}
