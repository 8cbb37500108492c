package org.riskcatalog.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.corrigendum.ProposeCorrigendum;
import org.riskcatalog.adoption.corrigendum.Wording;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** The editor proposes to put the wording of a text in force right; the chair proposes the silence on it. */
@Component
class CorrigendumAct implements OneStepAct<CorrigendumAct.Answers> {

    /**
     * @param reason what is wrong, and how it came about
     * @param text the words as they shall stand
     */
    record Answers(
            @NotBlank @Size(max = 2000) @Nullable String reason,
            @NotNull @Valid Wording text) {}

    private final ProposeCorrigendum corrigenda;

    CorrigendumAct(ProposeCorrigendum corrigenda) {
        this.corrigenda = corrigenda;
    }

    @Override
    public String word() {
        return "corrigendum";
    }

    @Override
    public String room() {
        return "adoption";
    }

    /** The fields of the text are called as its paragraphs are: {@code catalog.text.scenario}. */
    @Override
    public String texts() {
        return "catalog";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers(null, corrigenda.inForce(entry));
    }

    @Override
    public Actor acting(Actor actor) {
        return actor.acting(Role.EDITOR.group());
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return actor.is(Role.EDITOR) && corrigenda.possible(entry);
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        corrigenda.check(entry, answers.text(), faults);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of("adoption.corrigendum.consequence");
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        corrigenda.propose(entry, answers.text(), Objects.requireNonNull(answers.reason()), act);
    }
}
