package org.riskcatalog.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.WeighAmendment;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.StateChoices;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The editor says whether the amendment that broke silence is editorial, and writes the text that contains it. */
@Component
class WeighAmendmentForm implements TaskForm<WeighAmendmentForm.Answers> {

    /** What the amendment is. */
    enum Verdict {
        EDITORIAL,
        SUBSTANTIVE
    }

    /** @param text taken over only if the amendment is editorial */
    record Answers(
            @NotNull @Nullable Verdict verdict,
            @Size(max = 2000) @Nullable String note,
            @NotNull @Valid EntryText text) {}

    private final WeighAmendment amendments;
    private final StateChoices states;

    WeighAmendmentForm(WeighAmendment amendments, StateChoices states) {
        this.amendments = amendments;
        this.states = states;
    }

    @Override
    public String key() {
        return "adoption/weigh-amendment";
    }

    /** The fields of the text are called as its paragraphs are. */
    @Override
    public String texts() {
        return "catalog";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null, amendments.current(task.entry()));
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "amendments",
                lines(amendments.proposed(task.entry())),
                "objections",
                lines(amendments.beside(task.entry())));
    }

    private static List<ReceivedLine> lines(List<Received> received) {
        return received.stream().map(ReceivedLine::of).toList();
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return states.of("text.", actor.locale());
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (answers.verdict() != Verdict.EDITORIAL) {
            return;
        }
        if (!amendments.beside(task.entry()).isEmpty()) {
            faults.add("verdict", "adoption.objection-beside-amendment");
        } else if (!amendments.changes(task.entry(), answers.text())) {
            faults.add("verdict", "adoption.amendment-not-taken-over");
        }
        KeptFields.checkEditorial(amendments.current(task.entry()), answers.text(), faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.weigh-amendment.consequence." + answers.verdict());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        if (answers.verdict() == Verdict.EDITORIAL) {
            amendments.accept(task.entry(), answers.text(), answers.note(), act);
            return "accepted";
        }
        amendments.decline(task.entry(), answers.note(), act);
        return "declined";
    }
}
