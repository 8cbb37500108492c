package org.riskcatalog.measures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.RecordFunding;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** The head of the State that leads a measure records that its funding is there: the measure starts. */
@Component
class RecordFundingAct implements OneStepAct<RecordFundingAct.Answers> {

    /**
     * @param measure needed only where several wait for funding
     * @param source where the funding comes from
     */
    record Answers(
            @Nullable UUID measure,
            @NotBlank @Size(max = 1000) @Nullable String source) {}

    private final RecordFunding funding;

    RecordFundingAct(RecordFunding funding) {
        this.funding = funding;
    }

    @Override
    public String word() {
        return "record-funding";
    }

    @Override
    public String room() {
        return "measures";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        var waiting = funding.of(entry, actor);
        return new Answers(waiting.size() == 1 ? waiting.get(0).id() : null, null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !funding.of(entry, actor).isEmpty();
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of(
                "measure",
                funding.of(entry, actor).stream()
                        .map(measure -> new Option(measure.id().toString(), measure.number() + ", " + measure.title()))
                        .toList());
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        if (answers.measure() == null && funding.of(entry, actor).size() > 1) {
            faults.add("measure", "measures.fault.which-measure");
        }
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of(
                "measures.record-funding.consequence",
                chosen(entry, answers, actor).number());
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        funding.record(chosen(entry, answers, act.actor()).id(), Objects.requireNonNull(answers.source()), act);
    }

    private Measure chosen(UUID entry, Answers answers, Actor actor) {
        var waiting = funding.of(entry, actor);
        return waiting.stream()
                .filter(measure -> answers.measure() == null
                        ? waiting.size() == 1
                        : measure.id().equals(answers.measure()))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
