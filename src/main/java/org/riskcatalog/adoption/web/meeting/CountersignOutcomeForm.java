package org.riskcatalog.adoption.web.meeting;

import java.util.Map;
import java.util.Objects;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.meeting.ConfirmOutcome;
import org.riskcatalog.adoption.meeting.Confirmers;
import org.riskcatalog.adoption.meeting.ItemOutcomes;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** One delegation other than the chair's confirms what the secretariat wrote and the chair confirmed, or returns it. */
@Component
class CountersignOutcomeForm implements TaskForm<Confirmation> {

    private final WrittenCard written;
    private final ConfirmOutcome confirming;
    private final Confirmers confirmers;
    private final ItemOutcomes outcomes;

    CountersignOutcomeForm(
            WrittenCard written, ConfirmOutcome confirming, Confirmers confirmers, ItemOutcomes outcomes) {
        this.written = written;
        this.confirming = confirming;
        this.confirmers = confirmers;
        this.outcomes = outcomes;
    }

    @Override
    public String key() {
        return "adoption/countersign-outcome";
    }

    @Override
    public Class<Confirmation> answers() {
        return Confirmation.class;
    }

    @Override
    public Confirmation prefilled(OpenTask task, Actor actor) {
        return new Confirmation(null, null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of("written", written.of(task.subject()));
    }

    @Override
    public void check(OpenTask task, Confirmation answers, Actor actor, Faults faults) {
        var outcome = outcomes.pending(task.subject());
        if (confirmers.hadHand(outcome, actor)) {
            faults.add("answer", "adoption.outcome-second-person");
        }
        if (answers.confirms() && !confirmers.present(outcome).contains(confirmers.state(outcome, actor))) {
            faults.add("answer", "adoption.outcome-not-present");
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Confirmation answers, Actor actor) {
        return Consequence.of("adoption.countersign-outcome.consequence." + answers.answer());
    }

    @Override
    public String submit(OpenTask task, Confirmation answers, Act act) {
        if (answers.confirms()) {
            confirming.byDelegation(task.subject(), act);
        } else {
            var by = confirmers.state(outcomes.pending(task.subject()), act.actor());
            confirming.giveBack(task.subject(), by, Objects.requireNonNull(answers.reason()), act);
        }
        return answers.word();
    }
}
