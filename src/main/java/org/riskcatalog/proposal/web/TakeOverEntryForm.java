package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.withdrawal.TakeOverEntry;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** A co-sponsor's head takes over what the proposer withdraws, or does not: the head's own act, in one step. */
@Component
class TakeOverEntryForm implements TaskForm<TakeOverEntryForm.Answers> {

    /** What a co-sponsor can do about a withdrawal. */
    enum Choice {
        TAKE_OVER,
        LEAVE
    }

    record Answers(@NotNull Choice choice) {}

    private final TakeOverEntry takeOver;
    private final Withdrawals withdrawals;
    private final RiskEntries entries;
    private final Revisions revisions;

    TakeOverEntryForm(TakeOverEntry takeOver, Withdrawals withdrawals, RiskEntries entries, Revisions revisions) {
        this.takeOver = takeOver;
        this.withdrawals = withdrawals;
        this.entries = entries;
        this.revisions = revisions;
    }

    @Override
    public String key() {
        return "proposal/take-over-entry";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var withdrawal = withdrawals.get(task.subject());
        Map<String, Object> facts = new HashMap<>();
        facts.put("withdrawnBy", withdrawal.state());
        facts.put("reason", Objects.requireNonNullElse(withdrawal.reason(), ""));
        facts.put("text", revisions.text(entries.get(task.entry()).revision()));
        return facts;
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (!takeOver.open(task.subject())) {
            faults.add("choice", "proposal.fault.not-to-be-taken-over");
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("proposal.take-over-entry.consequence." + answers.choice(), task.handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var state = Objects.requireNonNull(task.state());
        if (answers.choice() == Choice.TAKE_OVER) {
            takeOver.take(task.subject(), state, act);
            return "take";
        }
        takeOver.leave(task.subject(), state);
        return "leave";
    }
}
