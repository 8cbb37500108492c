package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.RecordStatement;
import org.riskcatalog.adoption.decision.StatementKind;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.adoption.silence.WithdrawObjection;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** A head takes the objection of the State back while the entry is conciliated; its opinion is issued with the decision. */
@Component
class WithdrawObjectionAct implements OneStepAct<WithdrawObjectionAct.Answers> {

    /** @param opinion put on record beside the decision */
    record Answers(@NotBlank @Size(max = 8000) @Nullable String opinion) {}

    private final WithdrawObjection withdrawals;
    private final StandingObjections objections;
    private final RecordStatement statements;
    private final StatementSubjects subjects;
    private final Silences silences;
    private final RiskEntries entries;
    private final Texts texts;

    WithdrawObjectionAct(
            WithdrawObjection withdrawals,
            StandingObjections objections,
            RecordStatement statements,
            StatementSubjects subjects,
            Silences silences,
            RiskEntries entries,
            Texts texts) {
        this.withdrawals = withdrawals;
        this.objections = objections;
        this.statements = statements;
        this.subjects = subjects;
        this.silences = silences;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public String word() {
        return "withdraw-objection";
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
        return new Answers(null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return entries.get(entry).status() == EntryStatus.CONCILIATION
                && state(entry, actor).isPresent();
    }

    private Optional<Silence> broken(UUID entry) {
        return silences.latestNotCalledOff(entry, entry).filter(silence -> silence.status() == SilenceStatus.BROKEN);
    }

    private Optional<String> state(UUID entry, Actor actor) {
        return broken(entry).map(Silence::id).map(objections::of).orElse(List.of()).stream()
                .map(received -> Objects.requireNonNull(received.state()))
                .filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state))
                .findFirst();
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        var silence = broken(entry).orElseThrow(NotThere::new);
        return Consequence.of(
                "adoption.withdraw-objection.consequence",
                silence.electorate().size(),
                texts.state(state(entry, actor).orElseThrow(NotThere::new)));
    }

    @Override
    public void submit(UUID id, Answers answers, Act act) {
        var state = state(id, act.actor()).orElseThrow(NotThere::new);
        var opinion = Objects.requireNonNull(answers.opinion());
        withdrawals.receive(broken(id).orElseThrow(NotThere::new).id(), state, opinion, act);
        statements.record(subjects.subject(id, id), state, StatementKind.OPINION_ON_RECORD, opinion, List.of(), act);
    }
}
