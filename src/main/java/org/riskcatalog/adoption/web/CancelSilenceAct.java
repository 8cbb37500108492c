package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.silence.CancelSilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** The chair who opened a silence cancels it, with reasons, also after the chair has passed on; the channel is chosen anew. */
@Component
class CancelSilenceAct implements OneStepAct<CancelSilenceAct.Answers> {

    /** @param silence needed only where several are open */
    record Answers(
            @Nullable UUID silence,
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    private final SilenceChoice choice;
    private final CancelSilence cancellations;

    CancelSilenceAct(SilenceChoice choice, CancelSilence cancellations) {
        this.choice = choice;
        this.cancellations = cancellations;
    }

    @Override
    public String word() {
        return "cancel-silence";
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
    public Actor acting(Actor actor) {
        return actor.actingAsChair();
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !open(entry, actor).isEmpty();
    }

    private List<Silence> open(UUID entry, Actor actor) {
        return choice.of(entry, silence -> silence.open() && opened(silence, actor));
    }

    private static boolean opened(Silence silence, Actor actor) {
        return actor.chairOf(silence.seat().state());
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
                "adoption.cancel-silence.consequence", silence.electorate().size());
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var silence = choice.chosen(open(entry, act.actor()), answers.silence());
        cancellations.receive(silence.id(), Objects.requireNonNull(answers.reason()), act);
    }
}
