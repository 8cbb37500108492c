package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.WithdrawEntry;
import org.springframework.stereotype.Component;

/** The head of the proposing delegation withdraws the entry in one step. */
@Component
class WithdrawAct implements OneStepAct<WithdrawAct.Answers> {

    /** @param reason told to all who may see the entry */
    record Answers(@Size(max = 4000) @Nullable String reason) {}

    private final RiskEntries entries;
    private final WithdrawEntry withdrawals;

    WithdrawAct(RiskEntries entries, WithdrawEntry withdrawals) {
        this.entries = entries;
        this.withdrawals = withdrawals;
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
                && entry.status().mayBecome(EntryStatus.WITHDRAWN);
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        withdrawals.withdraw(entry, answers.reason(), act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of(
                "proposal.withdraw.consequence", entries.get(entry).handle());
    }
}
