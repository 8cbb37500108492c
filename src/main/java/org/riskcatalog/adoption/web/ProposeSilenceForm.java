package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.silence.ExpiryRule;
import org.riskcatalog.adoption.silence.ProposeSilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.withdrawal.AnnounceWithdrawal;
import org.riskcatalog.web.view.RuleWords;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair proposes silence and names the exact instant of its expiry, in the seat's time. */
@Component
class ProposeSilenceForm implements TaskForm<ProposeSilenceForm.Answers> {

    record Answers(@NotNull @Nullable LocalDateTime expiresAt) {}

    /**
     * What the chair sees beside the question.
     *
     * @param reason why the period is the least one
     */
    record Proposal(
            String reference,
            String title,
            String checksum,
            String period,
            String reason,
            String rule,
            Instant useCloses,
            Instant earliest) {}

    private final ProposeSilence proposals;
    private final ExpiryRule rule;
    private final AnnounceWithdrawal withdrawals;
    private final Clock clock;
    private final RuleWords rules;

    ProposeSilenceForm(
            ProposeSilence proposals, ExpiryRule rule, AnnounceWithdrawal withdrawals, Clock clock, RuleWords rules) {
        this.proposals = proposals;
        this.rule = rule;
        this.withdrawals = withdrawals;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public String key() {
        return "adoption/propose-silence";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** The earliest instant; of a silence counted in hours the next full hour, so that it is not too early when it is sent. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        var silence = proposals.ahead(task.subject());
        var earliest = rule.earliest(silence, clock.instant());
        if (silence.period().inHours()) {
            earliest = earliest.plus(Duration.ofMinutes(90)).truncatedTo(ChronoUnit.HOURS);
        }
        return new Answers(LocalDateTime.ofInstant(earliest, silence.seat().zoneId()));
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var silence = proposals.ahead(task.subject());
        var now = clock.instant();
        return Map.of(
                "proposal",
                new Proposal(
                        silence.text().reference(),
                        silence.text().title(),
                        silence.text().checksum(),
                        silence.period().word(),
                        rules.say(silence.period().rule(), silence.period().reason()),
                        silence.period().rule(),
                        rule.useCloses(silence, now),
                        rule.earliest(silence, now)));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var silence = proposals.ahead(task.subject());
        if (withdrawals.pending(task.entry())) {
            faults.add("", "adoption.withdrawal-pending");
        }
        rule.check(silence, clock.instant(), instant(silence, answers), faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        var silence = proposals.ahead(task.subject());
        return Consequence.of(
                "adoption.propose-silence.consequence",
                silence.electorate().size(),
                rule.useCloses(silence, clock.instant()),
                instant(silence, answers));
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var silence = proposals.ahead(task.subject());
        proposals.propose(silence.id(), instant(silence, answers), act);
        return "proposed";
    }

    private static Instant instant(Silence silence, Answers answers) {
        var local = answers.expiresAt();
        if (local == null) {
            throw new IllegalArgumentException("no expiry: Bean Validation comes first");
        }
        return local.atZone(silence.seat().zoneId()).toInstant();
    }
}
