package org.riskcatalog.proposal.web;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Tells all who see an entry that its proposer withdraws it, and until when a co-sponsor may take it over. */
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
        return withdrawals
                .pending(entry.id())
                .map(withdrawal -> new Note(
                        "proposal.withdrawal-pending",
                        entry.coSponsors().size(),
                        List.of(texts.state(withdrawal.state()), moments.both(withdrawal.untilAt())),
                        null));
    }
}
