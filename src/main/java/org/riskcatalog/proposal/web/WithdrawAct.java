package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.ProposalTimes;
import org.riskcatalog.proposal.WithdrawEntry;
import org.riskcatalog.proposal.appeal.Appeals;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.springframework.stereotype.Component;

/** The head of the proposing delegation withdraws the entry in one step; co-sponsors may take it over. */
@Component
class WithdrawAct implements OneStepAct<WithdrawAct.Answers> {

    /** @param reason told to all who may see the entry */
    record Answers(@Size(max = 4000) @Nullable String reason) {}

    private final RiskEntries entries;
    private final WithdrawEntry withdrawals;
    private final Withdrawals pending;
    private final Appeals appeals;
    private final ProposalTimes times;
    private final Clock clock;

    WithdrawAct(
            RiskEntries entries,
            WithdrawEntry withdrawals,
            Withdrawals pending,
            Appeals appeals,
            ProposalTimes times,
            Clock clock) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.pending = pending;
        this.appeals = appeals;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "withdraw";
    }

    @Override
    public String room() {
        return "proposal";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers(null);
    }

    @Override
    public boolean offered(UUID id, Actor actor) {
        var entry = entries.get(id);
        return actor.is(Role.HEAD_OF_DELEGATION, entry.proposer())
                && entry.status().mayBecome(EntryStatus.WITHDRAWN)
                && !rejectedForGood(entry)
                && pending.pending(id).isEmpty();
    }

    private boolean rejectedForGood(RiskEntry entry) {
        return entry.status() == EntryStatus.NOT_ADMISSIBLE
                && appeals.last(entry.id())
                        .filter(appeal -> appeal.status().open())
                        .isEmpty();
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        withdrawals.withdraw(entry, answers.reason(), act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        var withdrawn = entries.get(entry);
        return withdrawals.atOnce(withdrawn)
                ? Consequence.of("proposal.withdraw.consequence", withdrawn.handle())
                : Consequence.of(
                        "proposal.withdraw.consequence-offered",
                        withdrawn.handle(),
                        withdrawn.coSponsors().size(),
                        times.takeOver(clock.instant()));
    }
}
