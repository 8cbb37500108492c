package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.AdmissionNotes;
import org.riskcatalog.proposal.DecideAdmissibility;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** How a proposal that was returned, rejected or merged ended, with its reason. */
@Component
class RecordProposalOutcomeForm implements TaskForm<RecordProposalOutcomeForm.Answers> {

    /** How it ended. */
    enum End {
        /** Rejected or merged: it stays so. */
        AS_DECIDED,
        LAPSED,
        WITHDRAWN
    }

    record Answers(
            @NotNull End end, @NotBlank @Size(max = 4000) String reason) {}

    private final DecideAdmissibility decide;
    private final RiskEntries entries;
    private final AdmissionNotes notes;

    RecordProposalOutcomeForm(DecideAdmissibility decide, RiskEntries entries, AdmissionNotes notes) {
        this.decide = decide;
        this.entries = entries;
        this.notes = notes;
    }

    @Override
    public String key() {
        return "proposal/record-proposal-outcome";
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
        return Map.of(
                "status", entries.get(task.entry()).status(),
                "note", Objects.requireNonNullElse(notes.last(task.entry()).reason(), ""));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var status = entries.get(task.entry()).status();
        var fits = answers.end() == End.AS_DECIDED
                ? status != EntryStatus.RETURNED
                : status.mayBecome(EntryStatus.valueOf(answers.end().name()));
        if (!fits) {
            faults.add("end", "proposal.fault.end-does-not-follow", status);
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("proposal.record-proposal-outcome.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var end = answers.end() == End.AS_DECIDED
                ? null
                : EntryStatus.valueOf(answers.end().name());
        decide.recordOutcome(task.entry(), end, answers.reason(), act);
        return "recorded";
    }
}
