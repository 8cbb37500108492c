package org.riskcatalog.desk.onestep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.AnswersRefused;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Carries out an act in one step: the right to it, its fields, its rules and its work, all or nothing. */
@Component
class CarryOutAct {

    private final OneStepActs all;
    private final AnswersBinder binder;
    private final Acts acts;

    CarryOutAct(OneStepActs all, AnswersBinder binder, Acts acts) {
        this.all = all;
        this.binder = binder;
        this.acts = acts;
    }

    /**
     * @param key idempotency key; a repeat answers with the first receipt, also when the act is offered no more
     * @throws NotThere if it is not offered to this person at this moment
     * @throws AnswersRefused with the fault of every field
     */
    Receipt carryOut(String handle, String word, Actor actor, String key, ObjectNode sent) {
        var offer = all.find(handle, word, actor);
        return carryOut(offer.act(), offer.entry().id(), handle, actor, key, sent);
    }

    private <F extends Record> Receipt carryOut(
            OneStepAct<F> act, UUID entry, String handle, Actor actor, String key, ObjectNode sent) {
        var bound = binder.bind(act.answers(), sent, act.choices(entry, actor));
        try {
            var answers = act.offered(entry, actor) ? bound.orRefuse() : bound.answers();
            return acts.carryOut("act:" + act.word(), act.acting(actor), key, answers, entry, received -> {
                if (!act.offered(entry, actor)) {
                    throw new NotThere();
                }
                check(act, entry, answers, actor).refuseIfAny();
                act.submit(entry, answers, received);
                return handle;
            });
        } catch (Refusal refusal) {
            throw new AnswersRefused(refusal, bound.answers(), act.texts(), List.of());
        }
    }

    static <F extends Record> Faults check(OneStepAct<F> act, UUID entry, F answers, Actor actor) {
        var faults = new Faults();
        act.check(entry, answers, actor, faults);
        return faults;
    }
}
