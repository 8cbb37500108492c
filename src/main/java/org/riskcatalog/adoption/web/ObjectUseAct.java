package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.silence.ObjectToUse;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Voice;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** A head objects, before silence starts, to its being used at all. */
@Component
class ObjectUseAct implements OneStepAct<ObjectUseAct.Answers> {

    /**
     * @param silence needed only where several are proposed
     * @param reason not needed: using silence needs that nobody objects
     */
    record Answers(
            @Nullable UUID silence,
            @Size(max = 4000) @Nullable String reason) {}

    private final SilenceChoice choice;
    private final ObjectToUse objections;

    ObjectUseAct(SilenceChoice choice, ObjectToUse objections) {
        this.choice = choice;
        this.objections = objections;
    }

    @Override
    public String word() {
        return "object-use";
    }

    @Override
    public String room() {
        return "adoption";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers(choice.only(open(entry, actor)), null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !open(entry, actor).isEmpty();
    }

    private List<Silence> open(UUID entry, Actor actor) {
        return choice.of(
                entry,
                silence -> silence.open() && silence.status() == SilenceStatus.PROPOSED && Voice.heads(silence, actor));
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return choice.options(open(entry, actor));
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        choice.check(open(entry, actor), answers.silence(), faults);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        var silence = choice.chosen(open(entry, actor), answers.silence());
        return Consequence.of(
                "adoption.object-use.consequence", silence.electorate().size(), choice.stateName(silence, actor));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var silence = choice.chosen(open(entry, act.actor()), answers.silence());
        objections.receive(silence.id(), SilenceChoice.state(silence, act.actor()), answers.reason(), act);
    }
}
