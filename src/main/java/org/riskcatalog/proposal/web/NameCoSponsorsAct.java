package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.sponsors.NameCoSponsors;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** The focal point or the head names the States that shall sponsor the own draft, as long as nobody has signed it. */
@Component
class NameCoSponsorsAct implements OneStepAct<NameCoSponsorsAct.Answers> {

    /** @param coSponsors two-letter codes; who is not among them is not asked, or not any more */
    record Answers(@Size(max = 20) List<@NotNull String> coSponsors) {

        Answers {
            coSponsors = coSponsors == null
                    ? List.of()
                    : coSponsors.stream().filter(Objects::nonNull).distinct().toList();
        }
    }

    private final RiskEntries entries;
    private final NameCoSponsors sponsors;
    private final Partners partners;

    NameCoSponsorsAct(RiskEntries entries, NameCoSponsors sponsors, Partners partners) {
        this.entries = entries;
        this.sponsors = sponsors;
        this.partners = partners;
    }

    @Override
    public String word() {
        return "name-co-sponsors";
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
        return new Answers(entries.get(entry).coSponsors());
    }

    @Override
    public boolean offered(UUID id, Actor actor) {
        var entry = entries.get(id);
        return sponsors.open(entry) && partners.namedBy(actor, entry.proposer());
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of("coSponsors", partners.options(entries.get(entry).proposer(), actor));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        sponsors.name(entry, answers.coSponsors());
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of(
                "proposal.name-co-sponsors.consequence",
                entries.get(entry).handle(),
                answers.coSponsors().size());
    }
}
