package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.ChooseWay;
import org.riskcatalog.review.Way;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair chooses how an entry goes on that a review did not carry. */
@Component
class ChooseWayForm implements TaskForm<ChooseWayForm.Answers> {

    record Answers(
            @NotNull @Nullable Way way,
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    private final ChooseWay ways;
    private final RiskEntries entries;

    ChooseWayForm(ChooseWay ways, RiskEntries entries) {
        this.ways = ways;
        this.entries = entries;
    }

    @Override
    public String key() {
        return "review/choose-way";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var failed = ways.failed(task.entry());
        return Map.of("round", failed.round(), "tally", failed.ruling().outcome());
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "review.choose-way.consequence." + answers.way(),
                entries.get(task.entry()).proposer());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var way = Objects.requireNonNull(answers.way());
        ways.choose(task.entry(), way, Objects.requireNonNull(answers.reason()), act);
        return way.word();
    }
}
