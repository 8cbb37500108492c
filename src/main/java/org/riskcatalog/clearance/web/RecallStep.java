package org.riskcatalog.clearance.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.clearance.RecallAct;
import org.riskcatalog.clearance.RecallAct.Recallable;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** A head takes back, in one step, what the State signed: a reply, a score, a commitment. */
@Component
class RecallStep implements OneStepAct<RecallStep.Answers> {

    /** @param signed what it is about, needed only where several acts can be taken back */
    record Answers(@Nullable UUID signed) {}

    private final RecallAct recalls;
    private final Texts texts;
    private final Clock clock;

    RecallStep(RecallAct recalls, Texts texts, Clock clock) {
        this.recalls = recalls;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "recall";
    }

    @Override
    public String room() {
        return "clearance";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        var all = of(entry, actor);
        return new Answers(all.size() == 1 ? all.get(0).subject() : null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !of(entry, actor).isEmpty();
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of(
                "signed",
                of(entry, actor).stream()
                        .map(one -> new Option(one.subject().toString(), texts.say(one.what())))
                        .toList());
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        if (chosen(entry, answers, actor).isEmpty()) {
            faults.add("signed", "clearance.recall.signed.missing");
        }
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var chosen = chosen(entry, answers, act.actor()).orElseThrow(NotThere::new);
        recalls.recall(chosen, state(act.actor()).orElseThrow(NotThere::new), act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return chosen(entry, answers, actor)
                .map(one -> Consequence.of("clearance.recall.consequence", one.what()))
                .orElse(Consequence.none());
    }

    private Optional<Recallable> chosen(UUID entry, Answers answers, Actor actor) {
        var all = of(entry, actor);
        var named = answers.signed() == null && all.size() == 1 ? all.get(0).subject() : answers.signed();
        return all.stream().filter(one -> one.subject().equals(named)).findFirst();
    }

    private List<Recallable> of(UUID entry, Actor actor) {
        return state(actor)
                .map(state -> recalls.offered(entry, state, clock.instant()))
                .orElse(List.of());
    }

    private static Optional<String> state(Actor actor) {
        return actor.states().stream()
                .filter(own -> actor.is(Role.HEAD_OF_DELEGATION, own))
                .findFirst();
    }
}
