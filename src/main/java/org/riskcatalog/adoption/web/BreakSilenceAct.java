package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
    private final FurtherObjections further;
    private final FrozenText frozen;

    BreakSilenceAct(SilenceChoice choice, BreakSilence breaks, FurtherObjections further, FrozenText frozen) {
        this.choice = choice;
        this.breaks = breaks;
        this.further = further;
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
        return new Answers(choice.named(open(entry, actor)), null, null, null, null);
    }

    /** Also when it is too late, however long ago: then the answer says so, with both instants. */
    @Override
    public boolean offered(UUID entry, Actor actor) {
        return !open(entry, actor).isEmpty();
    }

    /** Only where it has an effect: silence runs, or another State broke it and the chair has not led the text on. */
    @Override
    public boolean listed(UUID entry, Actor actor) {
        return open(entry, actor).stream().anyMatch(silence -> effective(silence, actor));
    }

    private boolean effective(Silence silence, Actor actor) {
        return !choice.over(silence)
                && (silence.status().underSilence() || further.possible(silence, SilenceChoice.state(silence, actor)));
    }

    /** Of each text that which began last: whoever means one that is over is answered so, also while others run. */
    private List<Silence> open(UUID entry, Actor actor) {
        return SilenceChoice.latest(choice.of(entry, silence -> begun(silence) && Voice.heads(silence, actor)));
    }

    private static boolean begun(Silence silence) {
        var status = silence.status();
        return status.underSilence() || status == SilenceStatus.BROKEN || status == SilenceStatus.EXPIRED_ADOPTED;
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        var open = open(entry, actor);
        var all = new HashMap<>(choice.options(open));
        all.put("measure", measures(open));
        return all;
    }

    /** The page asks for the measure only where a text that proposes some can still be objected to. */
    @Override
    public Map<String, Object> facts(UUID entry, Actor actor) {
        var effective = open(entry, actor).stream().filter(silence -> effective(silence, actor));
        return Map.of("asksForMeasure", !measures(effective.toList()).isEmpty());
    }

    /** An entry's text can be objected to for the sake of one of its measures; a measure under silence is one. */
    private List<Option> measures(List<Silence> open) {
        return open.stream()
                .flatMap(silence -> frozen.measures(silence.text()).stream())
                .distinct()
                .map(title -> new Option(title, title))
                .toList();
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        var meant = SilenceChoice.meant(open(entry, actor), answers.silence());
        choice.check(meant, answers.silence(), faults);
        choice.find(meant, answers.silence())
                .filter(silence -> !choice.over(silence))
                .flatMap(further::against)
                .ifPresent(fault -> faults.add(
                        fault.field(), fault.code(), fault.arguments().toArray()));
        choice.find(meant, answers.silence())
                .filter(silence -> answers.measure() != null
                        && !frozen.measures(silence.text()).contains(answers.measure()))
                .ifPresent(silence -> faults.add("measure", "adoption.measure-of-another-text"));
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        var silence = choice.chosen(SilenceChoice.meant(open(entry, actor), answers.silence()), answers.silence());
        if (choice.over(silence)) {
            return Consequence.of(
                    "adoption.break-silence.consequence.late", silence.text().reference(), silence.expiresAt());
        }
        var further = silence.status().underSilence() ? "" : ".further";
        return Consequence.of(
                "adoption.break-silence.consequence" + further,
                silence.electorate().size(),
                choice.stateName(silence, actor));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var silence =
                choice.chosen(SilenceChoice.meant(open(entry, act.actor()), answers.silence()), answers.silence());
        var how = Objects.requireNonNull(answers.how());
        var objection = how == Breach.AMENDMENT
                ? new BreakSilence.Objection(how, answers.reason(), answers.amendment(), null)
                : new BreakSilence.Objection(how, answers.reason(), null, answers.measure());
        breaks.receive(silence.id(), SilenceChoice.state(silence, act.actor()), objection, act);
    }
}
