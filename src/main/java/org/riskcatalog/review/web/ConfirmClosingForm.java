package org.riskcatalog.review.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.AskedStates;
import org.riskcatalog.review.ConfirmClosing;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair lets a review close as soon as nobody is awaited, without seeing what was replied. */
@Component
class ConfirmClosingForm implements TaskForm<ConfirmClosingForm.Answers> {

    /** @param note not needed; kept in the record */
    record Answers(@Size(max = 2000) @Nullable String note) {}

    /** What the chair may know: how many were asked, how many replied. */
    record Replies(int round, int asked, int replied, Instant closesAt, ZoneId zone) {}

    private final Consultations consultations;
    private final AskedStates asked;
    private final ConfirmClosing closing;

    ConfirmClosingForm(Consultations consultations, AskedStates asked, ConfirmClosing closing) {
        this.consultations = consultations;
        this.asked = asked;
        this.closing = closing;
    }

    @Override
    public String key() {
        return "review/confirm-closing";
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
        var consultation = consultations.get(task.subject());
        var replies = asked.replies(task.subject());
        var replied = replies.stream().filter(reply -> reply.status().replied()).count();
        return Map.of(
                "replies",
                new Replies(
                        consultation.round(),
                        replies.size(),
                        (int) replied,
                        consultation.closesAt(),
                        consultation.zone()));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var awaited = closing.awaited(task.subject());
        if (!awaited.isEmpty()) {
            faults.add("", "review.fault.awaited-again", String.join(", ", awaited));
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "review.confirm-closing.consequence", asked.of(task.subject()).size());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        closing.confirm(task.subject(), answers.note(), act.receivedAt());
        return "confirmed";
    }
}
