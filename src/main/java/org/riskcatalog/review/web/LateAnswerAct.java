package org.riskcatalog.review.web;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.AnswerLate;
import org.springframework.stereotype.Component;

/** A delegation begins to answer a review that has closed; what it answers, its head signs as always. */
@Component
class LateAnswerAct implements OneStepAct<LateAnswerAct.Answers> {

    /** Nothing is asked: the answer itself is prepared in the clearance that opens. */
    record Answers() {}

    private final AnswerLate answers;

    LateAnswerAct(AnswerLate answers) {
        this.answers = answers;
    }

    @Override
    public String word() {
        return "late-answer";
    }

    @Override
    public String room() {
        return "review";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers();
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return state(actor).flatMap(state -> answers.offered(entry, state)).isPresent();
    }

    @Override
    public void submit(UUID entry, Answers none, Act act) {
        var state = state(act.actor()).orElseThrow(NotThere::new);
        var consultation = answers.offered(entry, state).orElseThrow(NotThere::new);
        answers.ask(consultation.id(), state, act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers none, Actor actor) {
        return state(actor)
                .flatMap(state -> answers.offered(entry, state))
                .map(consultation -> Consequence.of("review.late-answer.consequence", consultation.round()))
                .orElse(Consequence.none());
    }

    /** The State whose focal point or head this is: either may begin, only the head signs. */
    private static Optional<String> state(Actor actor) {
        return actor.states().stream()
                .filter(own ->
                        Stream.of(Role.FOCAL_POINT, Role.HEAD_OF_DELEGATION).anyMatch(role -> actor.is(role, own)))
                .findFirst();
    }
}
