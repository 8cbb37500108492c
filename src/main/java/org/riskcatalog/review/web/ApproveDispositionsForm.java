package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.resolution.ApproveDispositions;
import org.riskcatalog.review.resolution.GiveDispositions;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The secretariat approves the list of dispositions or returns it to the editor. */
@Component
class ApproveDispositionsForm implements TaskForm<ApproveDispositionsForm.Answers> {

    /** What the secretariat can decide about the list. */
    enum Approval {
        APPROVE,
        RETURN
    }

    record Answers(
            @NotNull Approval decision,

            @RequiredWhen(field = "decision", in = "RETURN") @Size(max = 4000) @Nullable
            String note) {}

    private final GiveDispositions dispositions;
    private final ApproveDispositions approval;

    ApproveDispositionsForm(GiveDispositions dispositions, ApproveDispositions approval) {
        this.dispositions = dispositions;
        this.approval = approval;
    }

    @Override
    public String key() {
        return "review/approve-dispositions";
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
        return Map.of(
                "comments",
                dispositions.groups(task.subject()).stream()
                        .flatMap(group -> group.comments().stream())
                        .map(ShownComment::of)
                        .toList(),
                "unresolved",
                approval.unresolved(task.subject()).size());
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        if (answers.decision() == Approval.RETURN) {
            return Consequence.none();
        }
        var unresolved = approval.unresolved(task.subject()).size();
        return unresolved == 0
                ? Consequence.of("review.approve-dispositions.consequence")
                : Consequence.of("review.approve-dispositions.consequence-unresolved", unresolved);
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        return switch (answers.decision()) {
            case APPROVE -> approval.approve(task.subject());
            case RETURN -> approval.returnToEditor(task.subject(), Objects.requireNonNull(answers.note()));
        };
    }
}
