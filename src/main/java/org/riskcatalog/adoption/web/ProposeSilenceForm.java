package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.TakeToMeeting;
import org.riskcatalog.adoption.silence.ExpiryRule;
import org.riskcatalog.adoption.silence.ProposeSilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.withdrawal.AnnounceWithdrawal;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.RuleWords;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/**
 * The chair proposes silence and names the exact instant of its expiry, in the seat's time; after a silence that was
 * cancelled, the chair may take the entry to a meeting instead.
 */
@Component
class ProposeSilenceForm implements TaskForm<ProposeSilenceForm.Answers> {

    /** How the text goes on. */
    enum Way {
        SILENCE,
        MEETING
    }

    record Answers(
            @NotNull @Nullable Way way,

            @RequiredWhen(field = "way", in = "SILENCE") @Nullable
            LocalDateTime expiresAt,

            @RequiredWhen(field = "way", in = "MEETING") @Size(max = 4000) @Nullable
            String reason) {}

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
    private final TakeToMeeting meetings;
    private final ExpiryRule rule;
    private final AnnounceWithdrawal withdrawals;
    private final Clock clock;
    private final RuleWords rules;
    private final Texts texts;

    ProposeSilenceForm(
            ProposeSilence proposals,
            TakeToMeeting meetings,
            ExpiryRule rule,
            AnnounceWithdrawal withdrawals,
            Clock clock,
            RuleWords rules,
            Texts texts) {
        this.proposals = proposals;
        this.meetings = meetings;
        this.rule = rule;
        this.withdrawals = withdrawals;
        this.clock = clock;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "adoption/propose-silence";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /**
     * The earliest instant; of a silence counted in hours the next full hour, so that it is not too early when it is sent. Where
     * there is no choice, silence.
     */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        var silence = proposals.ahead(task.subject());
        var earliest = rule.earliest(silence, clock.instant());
        if (silence.period().inHours()) {
            earliest = earliest.plus(Duration.ofMinutes(90)).truncatedTo(ChronoUnit.HOURS);
        }
        var way = meetings.open(silence.id()) ? null : Way.SILENCE;
        return new Answers(way, LocalDateTime.ofInstant(earliest, silence.seat().zoneId()), null);
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var meeting = texts.say("adoption.way.MEETING");
        return Map.of(
                "way",
                List.of(
                        new Option(Way.SILENCE.name(), texts.say("adoption.way.SILENCE"), ""),
                        meetings.open(task.subject())
                                ? new Option(Way.MEETING.name(), meeting, texts.say("adoption.way.MEETING.hint"))
                                : Option.barred(Way.MEETING.name(), meeting, texts.say("adoption.way.clause"))));
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
        if (answers.way() != Way.SILENCE) {
            return;
        }
        var silence = proposals.ahead(task.subject());
        if (withdrawals.pending(task.entry())) {
            faults.add("", "adoption.withdrawal-pending");
        }
        rule.check(silence, clock.instant(), instant(silence, answers), faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        var silence = proposals.ahead(task.subject());
        if (answers.way() == Way.MEETING) {
            return Consequence.of(
                    "adoption.propose-silence.consequence.meeting",
                    silence.electorate().size(),
                    task.handle());
        }
        return Consequence.of(
                "adoption.propose-silence.consequence",
                silence.electorate().size(),
                rule.useCloses(silence, clock.instant()),
                instant(silence, answers));
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        if (answers.way() == Way.MEETING) {
            meetings.take(task.subject(), Objects.requireNonNull(answers.reason()), act);
            return "meeting";
        }
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
