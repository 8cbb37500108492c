package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.Ending;
import org.riskcatalog.adoption.RecordOutcome;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The secretariat records what a meeting decided about an entry. */
@Component
class RecordOutcomeForm implements TaskForm<RecordOutcomeForm.Answers> {

    record Answers(
            @NotNull @Nullable Ending ending,
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    private final RecordOutcome outcomes;
    private final RiskEntries entries;
    private final Texts texts;

    RecordOutcomeForm(RecordOutcome outcomes, RiskEntries entries, Texts texts) {
        this.outcomes = outcomes;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "adoption/record-outcome";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of("status", entries.get(task.entry()).status());
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var open = outcomes.open(task.entry()).stream()
                .map(ending -> new Option(
                        ending.name(),
                        texts.say("adoption.ending." + ending.name()),
                        texts.say("adoption.ending." + ending.name() + ".hint")))
                .toList();
        return Map.of("ending", open);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "adoption.record-outcome.consequence." + answers.ending(),
                entries.get(task.entry()).handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var ending = Objects.requireNonNull(answers.ending());
        outcomes.record(task.entry(), ending, Objects.requireNonNull(answers.reason()), act);
        return ending.word();
    }
}
