package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
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
     * @param measure title of the one measure of an entry's text that is objected to; none for the whole text
     * @param reason asked for; an objection without one counts all the same, marked so
     */
    record Answers(
            @Nullable UUID silence,
            @NotNull @Nullable Breach how,
            @Size(max = 8000) @Nullable String reason,

            @RequiredWhen(field = "how", in = "AMENDMENT") @Size(max = 20000) @Nullable
            String amendment,

            @Size(max = 200) @Nullable String measure) {}

    private final SilenceChoice choice;
    private final BreakSilence breaks;
    private final FrozenText frozen;

    BreakSilenceAct(SilenceChoice choice, BreakSilence breaks, FrozenText frozen) {
        this.choice = choice;
        this.breaks = breaks;
        this.frozen = frozen;
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
        return new Answers(choice.only(open(entry, actor)), null, null, null, null);
    }

    /** Also when it is too late, however long ago: then the answer says so, with both instants. */
    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !open(entry, actor).isEmpty();
    }

    /** Those that run; where none does any more, those that have ended. */
    private List<Silence> open(UUID entry, Actor actor) {
        var begun = choice.of(entry, silence -> begun(silence) && Voice.heads(silence, actor));
        var running = begun.stream()
                .filter(silence -> silence.status().underSilence())
                .toList();
        return running.isEmpty() ? begun : running;
    }

    private static boolean begun(Silence silence) {
        var status = silence.status();
        return status.underSilence() || status == SilenceStatus.BROKEN || status == SilenceStatus.EXPIRED_ADOPTED;
    }

    /** Where none runs and none is named, the last one to expire is meant: the answer is that it is too late. */
    private List<Silence> meant(UUID entry, Answers answers, Actor actor) {
        var open = open(entry, actor);
        return answers.silence() != null
                        || open.stream().anyMatch(silence -> silence.status().underSilence())
                ? open
                : open.stream()
                        .max(Comparator.comparing(Silence::expiresAt))
                        .map(List::of)
                        .orElse(List.of());
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        var open = open(entry, actor);
        var all = new HashMap<>(choice.options(open));
        all.put("measure", measures(open));
        return all;
    }

    /** An entry's text can be objected to for the sake of one of its measures; a measure under silence is one. */
    private List<Option> measures(List<Silence> open) {
        return open.stream()
                .filter(silence -> silence.status().underSilence())
                .flatMap(silence -> frozen.measures(silence.text()).stream())
                .distinct()
                .map(title -> new Option(title, title))
                .toList();
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        choice.check(meant(entry, answers, actor), answers.silence(), faults);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        var silence = choice.chosen(meant(entry, answers, actor), answers.silence());
        return Consequence.of(
                "adoption.break-silence.consequence", silence.electorate().size(), choice.stateName(silence, actor));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var silence = choice.chosen(meant(entry, answers, act.actor()), answers.silence());
        var how = Objects.requireNonNull(answers.how());
        var objection = how == Breach.AMENDMENT
                ? new BreakSilence.Objection(how, answers.reason(), answers.amendment(), null)
                : new BreakSilence.Objection(how, answers.reason(), null, answers.measure());
        breaks.receive(silence.id(), SilenceChoice.state(silence, act.actor()), objection, act);
    }
}
