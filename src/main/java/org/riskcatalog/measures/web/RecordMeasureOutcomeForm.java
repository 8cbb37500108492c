package org.riskcatalog.measures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.riskcatalog.acts.Act;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.measures.DecideMeasure;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.Measures;
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
    record Standing(String number, String title, String viability, String reason) {}

    private final Measures measures;
    private final DecideMeasure decide;

    RecordMeasureOutcomeForm(Measures measures, DecideMeasure decide) {
        this.measures = measures;
        this.decide = decide;
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
        return Map.of("standing", standing(measures.get(task.subject())));
    }

    private static Standing standing(Measure measure) {
        return new Standing(
                measure.number(),
                measure.title(),
                Objects.requireNonNullElse(measure.viability(), ""),
                Objects.requireNonNullElse(measure.viabilityReason(), ""));
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
