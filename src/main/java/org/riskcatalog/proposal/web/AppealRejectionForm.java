package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.riskcatalog.acts.Act;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.AdmissionNotes;
import org.riskcatalog.proposal.appeal.LodgeAppeal;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The head of the proposing State appeals to the chair against a rejection, in one step; who does not appeal does nothing. */
@Component
class AppealRejectionForm implements TaskForm<AppealRejectionForm.Answers> {

    /** @param reason read by the chair and the meeting */
    record Answers(@NotBlank @Size(max = 4000) String reason) {}

    private final LodgeAppeal appeals;
    private final AdmissionNotes notes;

    AppealRejectionForm(LodgeAppeal appeals, AdmissionNotes notes) {
        this.appeals = appeals;
        this.notes = notes;
    }

    @Override
    public String key() {
        return "proposal/appeal-rejection";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of("why", Objects.requireNonNullElse(notes.last(task.entry()).reason(), ""));
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("proposal.appeal-rejection.consequence", task.handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        appeals.lodge(task.entry(), answers.reason(), act);
        return "appealed";
    }
}
