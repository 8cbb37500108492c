package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.sponsors.NameCoSponsors;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** The head of the proposing delegation goes on without co-sponsors who have not signed. */
@Component
class LeaveOutCoSponsorsAct implements OneStepAct<LeaveOutCoSponsorsAct.Answers> {

    /** @param coSponsors two-letter codes of those that are left out */
    record Answers(@NotEmpty List<@NotNull String> coSponsors) {

        Answers {
            coSponsors = coSponsors == null
                    ? List.of()
                    : coSponsors.stream().filter(Objects::nonNull).distinct().toList();
        }
    }

    private final RiskEntries entries;
    private final NameCoSponsors sponsors;
    private final Texts texts;

    LeaveOutCoSponsorsAct(RiskEntries entries, NameCoSponsors sponsors, Texts texts) {
        this.entries = entries;
        this.sponsors = sponsors;
        this.texts = texts;
    }

    @Override
    public String word() {
        return "leave-out-co-sponsors";
    }

    @Override
    public String room() {
        return "proposal";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers(List.of());
    }

    @Override
    public boolean offered(UUID id, Actor actor) {
        var entry = entries.get(id);
        return actor.is(Role.HEAD_OF_DELEGATION, entry.proposer())
                && !sponsors.awaited(entry).isEmpty();
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of(
                "coSponsors",
                sponsors.awaited(entries.get(entry)).stream()
                        .map(state -> new Option(state, texts.state(state)))
                        .toList());
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        sponsors.leaveOut(entry, answers.coSponsors());
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of(
                "proposal.leave-out-co-sponsors.consequence",
                entries.get(entry).handle(),
                answers.coSponsors().size());
    }
}
