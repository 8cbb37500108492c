package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.silence.ExpiryRule;
import org.riskcatalog.adoption.silence.HoldSilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Voice;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** A head holds a silence, once, for some working days. */
@Component
class HoldAct implements OneStepAct<HoldAct.Answers> {

    /**
     * @param silence needed only where several are open
     * @param workingDays null for the longest hold; of a silence counted in hours the length is fixed
     */
    record Answers(
            @Nullable UUID silence,
            @Min(1) @Max(20) @Nullable Integer workingDays,
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    private final SilenceChoice choice;
    private final HoldSilence holds;
    private final ExpiryRule rule;

    HoldAct(SilenceChoice choice, HoldSilence holds, ExpiryRule rule) {
        this.choice = choice;
        this.holds = holds;
        this.rule = rule;
    }

    @Override
    public String word() {
        return "hold";
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
        return new Answers(choice.named(open(entry, actor)), null, null);
    }

    /** Also when it is too late: then the answer says so, with both instants. */
    @Override
    public boolean offered(UUID entry, Actor actor) {
        return holds.allowed() && !open(entry, actor).isEmpty();
    }

    /** Only where it still has an effect. */
    @Override
    public boolean listed(UUID entry, Actor actor) {
        return holds.allowed()
                && open(entry, actor).stream().anyMatch(silence -> !choice.over(silence) && !held(silence, actor));
    }

    /** Those that run, and of each text that which expired last: whoever means one that is over or held is answered so. */
    private List<Silence> open(UUID entry, Actor actor) {
        return SilenceChoice.latest(choice.of(entry, silence -> Voice.heads(silence, actor))).stream()
                .filter(silence -> silence.status().underSilence() || silence.status() == SilenceStatus.EXPIRED_ADOPTED)
                .toList();
    }

    private boolean held(Silence silence, Actor actor) {
        return !holds.left(silence.id(), SilenceChoice.state(silence, actor));
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of(
                "silence",
                open(entry, actor).stream()
                        .map(silence -> choice.over(silence) || !held(silence, actor)
                                ? choice.option(silence)
                                : choice.barred(silence, "adoption.held-already"))
                        .toList());
    }

    @Override
    public Map<String, Object> facts(UUID entry, Actor actor) {
        return Map.of("longest", rule.longestHold());
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        choice.check(SilenceChoice.meant(open(entry, actor), answers.silence()), answers.silence(), faults);
        if (days(answers) > rule.longestHold()) {
            faults.add("workingDays", "adoption.hold-too-long", rule.longestHold());
        }
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        var silence = choice.chosen(SilenceChoice.meant(open(entry, actor), answers.silence()), answers.silence());
        if (choice.over(silence)) {
            return Consequence.of(
                    "adoption.hold.consequence.late", silence.text().reference(), silence.expiresAt());
        }
        return Consequence.of(
                "adoption.hold.consequence",
                silence.electorate().size(),
                rule.afterHold(silence, days(answers)),
                choice.stateName(silence, actor));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var silence =
                choice.chosen(SilenceChoice.meant(open(entry, act.actor()), answers.silence()), answers.silence());
        var state = SilenceChoice.state(silence, act.actor());
        holds.receive(silence.id(), state, days(answers), Objects.requireNonNull(answers.reason()), act);
    }

    private int days(Answers answers) {
        return Objects.requireNonNullElse(answers.workingDays(), rule.longestHold());
    }
}
