package org.riskcatalog.measures.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.measures.NameLead;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair names which of the States that offered to lead a measure leads it. */
@Component
class NameLeadForm implements TaskForm<NameLeadForm.Answers> {

    /** @param lead two-letter code of one that offered to lead */
    record Answers(@NotBlank @Nullable String lead) {}

    /** What the chair sees beside the question. */
    record Contest(String number, String title) {}

    private final Measures measures;
    private final NameLead leads;
    private final Texts texts;

    NameLeadForm(Measures measures, NameLead leads, Texts texts) {
        this.measures = measures;
        this.leads = leads;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "measures/name-lead";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var measure = measures.get(task.subject());
        return Map.of("contest", new Contest(measure.number(), measure.title()));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return Map.of(
                "lead",
                leads.willing(task.subject()).stream()
                        .map(state -> new Option(state, texts.state(state)))
                        .toList());
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("measures.name-lead.consequence", texts.state(Objects.requireNonNull(answers.lead())));
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        leads.name(task.subject(), Objects.requireNonNull(answers.lead()));
        return "named";
    }
}
