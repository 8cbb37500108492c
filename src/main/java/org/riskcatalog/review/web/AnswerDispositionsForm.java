package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Satisfaction;
import org.riskcatalog.review.resolution.AnswerDispositions;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** A State says whether the disposition of each of its comments satisfies it. */
@Component
class AnswerDispositionsForm implements TaskForm<AnswerDispositionsForm.Answers> {

    /** What a State can say. */
    enum Satisfied {
        YES,
        NO
    }

    record Answers(@Size(max = 1000) List<Row> answers) {}

    /** @param reason asked of a State that is not satisfied, never required */
    record Row(
            @NotNull UUID comment,
            @NotNull Satisfied satisfied,
            @Size(max = 4000) @Nullable String reason) {}

    private final AnswerDispositions dispositions;

    AnswerDispositionsForm(AnswerDispositions dispositions) {
        this.dispositions = dispositions;
    }

    @Override
    public String key() {
        return "review/answer-dispositions";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(open(task).stream()
                .map(comment -> new Row(comment.id(), null, null))
                .toList());
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of("comments", open(task).stream().map(ShownComment::of).toList());
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        // What is answered is shown to all: a deputy may prepare it and may not release it.
        if (!actor.is(Role.FOCAL_POINT, state(task)) && !actor.is(Role.HEAD_OF_DELEGATION, state(task))) {
            faults.add("", "review.answer-dispositions.deputy-may-not-answer");
        }
        var known = open(task).stream().map(Comment::id).toList();
        var rows = new CommentRows(
                "answers", answers.answers().stream().map(Row::comment).toList());
        rows.checkKnown(known, faults);
        rows.checkComplete(known, faults);
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        dispositions.answer(
                task.subject(),
                state(task),
                answers.answers().stream()
                        .collect(Collectors.toMap(
                                Row::comment,
                                row -> new AnswerDispositions.Answer(
                                        Satisfaction.valueOf(row.satisfied().name()), row.reason()))));
        return "answered";
    }

    private List<Comment> open(OpenTask task) {
        return dispositions.toAnswer(task.subject(), state(task));
    }

    private static String state(OpenTask task) {
        return Objects.requireNonNull(task.state(), "the task of a State");
    }
}
