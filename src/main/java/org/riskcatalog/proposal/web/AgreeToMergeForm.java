package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.AdmissionNotes;
import org.riskcatalog.proposal.merger.AnswerMerger;
import org.riskcatalog.proposal.merger.AskedToMerge;
import org.riskcatalog.proposal.merger.MergerAnswerWord;
import org.riskcatalog.proposal.merger.Mergers;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** A sponsor's head agrees that a proposal goes on in another entry, or does not: the head's own act, in one step. */
@Component
class AgreeToMergeForm implements TaskForm<AgreeToMergeForm.Answers> {

    /** @param reason not needed; the secretariat and the other sponsor read it */
    record Answers(
            @NotNull MergerAnswerWord answer,
            @Size(max = 4000) @Nullable String reason) {}

    /**
     * One of the two entries as both heads see it.
     *
     * @param proposer two-letter code
     */
    record Side(String handle, String title, String language, String proposer, String summary) {}

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Readings readings;
    private final Mergers mergers;
    private final AdmissionNotes notes;
    private final AskedToMerge asked;
    private final AnswerMerger answer;

    AgreeToMergeForm(
            RiskEntries entries,
            Revisions revisions,
            Readings readings,
            Mergers mergers,
            AdmissionNotes notes,
            AskedToMerge asked,
            AnswerMerger answer) {
        this.entries = entries;
        this.revisions = revisions;
        this.readings = readings;
        this.mergers = mergers;
        this.notes = notes;
        this.asked = asked;
        this.answer = answer;
    }

    @Override
    public String key() {
        return "proposal/agree-to-merge";
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

    /** Of the other entry, which this head has not signed, the whole text. */
    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var merged = entries.get(task.entry());
        var survivor = survivor(task);
        var other = survivor.proposer().equals(task.state()) ? merged : survivor;
        readings.note(other, actor, "merger");
        return Map.of(
                "merged", side(merged),
                "survivor", side(survivor),
                "other", other.handle(),
                "text", revisions.text(other.revision()),
                "why", Objects.requireNonNullElse(notes.last(task.entry()).reason(), ""));
    }

    private RiskEntry survivor(OpenTask task) {
        return entries.get(mergers.pending(task.entry()).intoId());
    }

    private Side side(RiskEntry entry) {
        var text = revisions.text(entry.revision());
        return new Side(entry.handle(), entry.title(), entry.language(), entry.proposer(), text.summary());
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (!asked.asks(task.entry(), Objects.requireNonNull(task.state()))) {
            faults.add("answer", "proposal.fault.merger-passed-on");
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "proposal.agree-to-merge.consequence." + answers.answer(),
                task.handle(),
                survivor(task).handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var agrees = answers.answer() == MergerAnswerWord.AGREES;
        answer.answer(task.entry(), Objects.requireNonNull(task.state()), agrees, answers.reason(), act);
        return agrees ? "agree" : "refuse";
    }
}
