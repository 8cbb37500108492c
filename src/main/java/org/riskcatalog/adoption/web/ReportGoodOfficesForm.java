package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.conciliation.ReportGoodOffices;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair says what good offices came to, and chooses the course anew. */
@Component
class ReportGoodOfficesForm implements TaskForm<ReportGoodOfficesForm.Answers> {

    record Answers(@NotBlank @Size(max = 4000) @Nullable String result) {}

    private final ReportGoodOffices offices;

    ReportGoodOfficesForm(ReportGoodOffices offices) {
        this.offices = offices;
    }

    @Override
    public String key() {
        return "adoption/report-good-offices";
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
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.report-good-offices.consequence", task.handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        offices.report(task.subject(), Objects.requireNonNull(answers.result()), act);
        return "reported";
    }
}
