package org.riskcatalog.measures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.measures.DecideMeasure;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.measures.Viability;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The secretariat records how a measure that does not go on ended, with the reason. */
@Component
class RecordMeasureOutcomeForm implements TaskForm<RecordMeasureOutcomeForm.Answers> {

    /** What becomes of it. */
    enum MeasureEnd {
        RECOMMENDED,
        CANCELLED
    }

    record Answers(
            @NotNull MeasureEnd end,
            @NotBlank @Size(max = 4000) String reason) {}

    /** What the secretariat sees beside the question. */
    record Standing(
            String number,
            String title,
            @Nullable Viability viability,
            MeasureSentence.Sentence stands,
            String handle) {}

    private final Measures measures;
    private final DecideMeasure decide;
    private final Silences silences;
    private final MeasureSentence sentences;

    RecordMeasureOutcomeForm(Measures measures, DecideMeasure decide, Silences silences, MeasureSentence sentences) {
        this.measures = measures;
        this.decide = decide;
        this.silences = silences;
        this.sentences = sentences;
    }

    @Override
    public String key() {
        return "measures/record-measure-outcome";
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
        return Map.of("standing", standing(measures.get(task.subject()), task.handle()));
    }

    /** Why it does not go on: the rule, or how its silence ended. */
    private Standing standing(Measure measure, String handle) {
        var silence = silences.latest(measure.entryId(), measure.id())
                .filter(Silence::proposed)
                .orElse(null);
        return new Standing(
                measure.number(), measure.title(), measure.viability(), sentences.of(measure, silence), handle);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("measures.record-measure-outcome.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        decide.record(task.subject(), MeasureStatus.valueOf(answers.end().name()), answers.reason(), act);
        return "recorded";
    }
}
