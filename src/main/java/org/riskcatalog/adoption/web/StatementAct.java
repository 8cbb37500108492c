package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.RecordStatement;
import org.riskcatalog.adoption.decision.StatementKind;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/**
 * A head puts a statement on record, from registration until the decision is issued, and likewise on a corrigendum to a text in force;
 * silence is not broken by it.
 */
@Component
class StatementAct implements OneStepAct<StatementAct.Answers> {

    /**
     * @param about id of the entry, or of a measure under silence, before a meeting or adopted; null means the entry, or the corrigendum
     *     where the text is in force
     * @param paragraphs ids of paragraphs; none means the whole text
     */
    record Answers(
            @Nullable UUID about,
            @NotNull @Nullable StatementKind kind,
            @NotBlank @Size(max = 8000) @Nullable String text,
            @Size(max = 60) List<String> paragraphs) {}

    private final StatementSubjects subjects;
    private final RecordStatement statements;
    private final RiskEntries entries;
    private final MemberStates members;
    private final Clock clock;
    private final Texts texts;

    StatementAct(
            StatementSubjects subjects,
            RecordStatement statements,
            RiskEntries entries,
            MemberStates members,
            Clock clock,
            Texts texts) {
        this.subjects = subjects;
        this.statements = statements;
        this.entries = entries;
        this.members = members;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public String word() {
        return "statement";
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
        return new Answers(subjects.first(entry), null, null, List.of());
    }

    @Override
    public boolean offered(UUID id, Actor actor) {
        var entry = entries.get(id);
        return state(actor).isPresent()
                && entry.catalogNumber() != null
                && !entry.status().isFinal()
                && subjects.any(id);
    }

    private Optional<String> state(Actor actor) {
        return members.asOf(clock.instant()).stream()
                .map(MemberState::code)
                .filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state))
                .findFirst();
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of("about", subjects.options(entry), "paragraphs", subjects.paragraphs(entry));
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of(
                "adoption.statement.consequence", texts.state(state(actor).orElseThrow(NotThere::new)));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        statements.record(
                subjects.subject(entry, Objects.requireNonNullElseGet(answers.about(), () -> subjects.first(entry))),
                state(act.actor()).orElseThrow(NotThere::new),
                Objects.requireNonNull(answers.kind()),
                Objects.requireNonNull(answers.text()),
                answers.paragraphs(),
                act);
    }
}
