package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.decision.AnnounceDecision;
import org.riskcatalog.adoption.decision.DecisionStatus;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The secretariat announces what was adopted. */
@Component
class AnnounceDecisionForm implements TaskForm<AnnounceDecisionForm.Answers> {

    /** @param where the meeting or the circular */
    record Answers(@NotBlank @Size(max = 200) @Nullable String where) {}

    private final Decisions decisions;
    private final AnnounceDecision announcements;

    AnnounceDecisionForm(Decisions decisions, AnnounceDecision announcements) {
        this.decisions = decisions;
        this.announcements = announcements;
    }

    @Override
    public String key() {
        return "adoption/announce-decision";
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
        return Map.of(
                "adopted",
                decisions.ofEntry(task.entry()).stream()
                        .filter(decision -> decision.status() == DecisionStatus.INTERIM)
                        .map(AdoptedLine::of)
                        .toList());
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.announce-decision.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        announcements.announce(task.entry(), String.valueOf(answers.where()), act);
        return "announced";
    }
}
