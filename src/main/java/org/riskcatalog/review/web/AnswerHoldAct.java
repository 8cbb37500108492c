package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.AnswerHold;
import org.riskcatalog.review.position.PositionValue;
import org.springframework.stereotype.Component;

/** The head of a State for whose hold a review waits says where the State stands. */
@Component
class AnswerHoldAct implements OneStepAct<AnswerHoldAct.Answers> {

    /** @param reasons asked of an objection, never required */
    record Answers(
            @NotNull @Nullable PositionValue position,
            @Size(max = 4000) @Nullable String reasons) {}

    private final AnswerHold holds;
    private final Clock clock;

    AnswerHoldAct(AnswerHold holds, Clock clock) {
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "answer-hold";
    }

    @Override
    public String room() {
        return "review";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers(null, null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return held(entry, actor).isPresent();
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        if (!AnswerHold.ANSWERS.contains(Objects.requireNonNull(answers.position()))) {
            faults.add("position", "review.fault.no-answer-to-a-hold");
        }
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var held = held(entry, act.actor()).orElseThrow(NotThere::new);
        holds.answer(
                held.consultation().id(),
                state(act.actor()).orElseThrow(NotThere::new),
                Objects.requireNonNull(answers.position()),
                answers.reasons(),
                act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return held(entry, actor)
                .map(held -> Consequence.of("review.answer-hold.consequence", held.until()))
                .orElse(Consequence.none());
    }

    private Optional<AnswerHold.Held> held(UUID entry, Actor actor) {
        return state(actor).flatMap(state -> holds.offered(entry, state, clock.instant()));
    }

    private static Optional<String> state(Actor actor) {
        return actor.states().stream()
                .filter(own -> actor.is(Role.HEAD_OF_DELEGATION, own))
                .findFirst();
    }
}
