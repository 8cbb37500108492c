package org.riskcatalog.measures.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.measures.ChooseWay;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureTerms;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.measures.Way;
import org.riskcatalog.measures.web.MeasureSentence.Sentence;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The head of the State that proposed a measure chooses how it goes on that was not carried. */
@Component
class ChooseWayForm implements TaskForm<ChooseWayForm.Answers> {

    /** @param reason on record where the road of the measure ends */
    record Answers(
            @NotNull @Nullable Way way,

            @RequiredWhen(
                    field = "way",
                    in = {"RECOMMEND", "DROP"})
            @Size(max = 4000)
            @Nullable
            String reason) {}

    /**
     * What the head sees beside the question.
     *
     * @param stands why it does not go on by itself
     * @param said how each State takes part
     */
    record Standing(String number, String title, Sentence stands, List<Participation> said) {}

    private final Measures measures;
    private final MeasureTerms terms;
    private final ChooseWay ways;
    private final StandingOfMeasure standing;
    private final Texts texts;

    ChooseWayForm(Measures measures, MeasureTerms terms, ChooseWay ways, StandingOfMeasure standing, Texts texts) {
        this.measures = measures;
        this.terms = terms;
        this.ways = ways;
        this.standing = standing;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "measures/choose-way";
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
        var measure = measures.get(task.subject());
        return Map.of(
                "standing",
                new Standing(measure.number(), measure.title(), standing.of(measure), terms.answered(measure)));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var measure = measures.get(task.subject());
        return Map.of(
                "way",
                Arrays.stream(Way.values()).map(way -> option(measure, way)).toList());
    }

    /** What the rule does not allow is shown with its clause. */
    private Option option(Measure measure, Way way) {
        var code = "measures.way." + way;
        return ways.barred(measure, way)
                .map(clause -> Option.barred(way.name(), texts.say(code), texts.say(clause)))
                .orElseGet(() -> new Option(way.name(), texts.say(code), texts.say(code + ".hint")));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        ways.barred(measures.get(task.subject()), Objects.requireNonNull(answers.way()))
                .ifPresent(clause -> faults.add("way", clause));
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "measures.choose-way.consequence." + answers.way(),
                measures.get(task.subject()).number());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var way = Objects.requireNonNull(answers.way());
        ways.choose(task.subject(), way, answers.reason(), act);
        return way.word();
    }
}
