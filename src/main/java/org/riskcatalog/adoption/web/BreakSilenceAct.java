package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.Breach;
import org.riskcatalog.adoption.silence.BreakSilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Voice;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** A head breaks silence, by an objection or an amendment in writing; what counts is the instant of receipt. */
@Component
class BreakSilenceAct implements OneStepAct<BreakSilenceAct.Answers> {

    /**
     * @param silence needed only where several are open
     * @param reason asked for; an objection without one counts all the same, marked so
     */
    record Answers(
            @Nullable UUID silence,
            @NotNull @Nullable Breach how,
            @Size(max = 8000) @Nullable String reason,

            @RequiredWhen(field = "how", in = "AMENDMENT") @Size(max = 20000) @Nullable
            String amendment) {}

    private final SilenceChoice choice;
    private final BreakSilence breaks;
    private final Decisions decisions;

    BreakSilenceAct(SilenceChoice choice, BreakSilence breaks, Decisions decisions) {
        this.choice = choice;
        this.breaks = breaks;
        this.decisions = decisions;
    }

    @Override
    public String word() {
        return "break-silence";
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
        return new Answers(choice.only(open(entry, actor)), null, null, null);
    }

    /** Also when it is too late, until the decision is issued: then the answer says so, with both instants. */
    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !open(entry, actor).isEmpty();
    }

    private List<Silence> open(UUID entry, Actor actor) {
        var begun = choice.of(entry, silence -> begun(silence) && Voice.heads(silence, actor));
        var running = begun.stream()
                .filter(silence -> silence.status().underSilence())
                .toList();
        return running.isEmpty() ? begun : running;
    }

    private boolean begun(Silence silence) {
        var status = silence.status();
        return status.underSilence()
                || status == SilenceStatus.BROKEN
                || status == SilenceStatus.EXPIRED_ADOPTED && !issued(silence);
    }

    private boolean issued(Silence silence) {
        return decisions.on(silence.text().subjectId()).map(Decision::issuedAt).isPresent();
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
                "adoption.break-silence.consequence", silence.electorate().size(), choice.stateName(silence, actor));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var silence = choice.chosen(open(entry, act.actor()), answers.silence());
        var how = Objects.requireNonNull(answers.how());
        var objection =
                new BreakSilence.Objection(how, answers.reason(), how == Breach.AMENDMENT ? answers.amendment() : null);
        breaks.receive(silence.id(), SilenceChoice.state(silence, act.actor()), objection, act);
    }
}
