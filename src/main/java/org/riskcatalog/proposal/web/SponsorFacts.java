package org.riskcatalog.proposal.web;

import java.util.ArrayList;
import java.util.List;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.proposal.merger.Merger;
import org.riskcatalog.proposal.merger.MergerStatus;
import org.riskcatalog.proposal.merger.Mergers;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Who sponsors an entry, and which proposals were merged into it; for all who may see it. */
@Component
class SponsorFacts {

    private final RiskEntries entries;
    private final Mergers mergers;
    private final Texts texts;

    SponsorFacts(RiskEntries entries, Mergers mergers, Texts texts) {
        this.entries = entries;
        this.mergers = mergers;
        this.texts = texts;
    }

    List<Fact> of(RiskEntry entry) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("proposal.fact.proposer", texts.state(entry.proposer())));
        if (!entry.coSponsors().isEmpty()) {
            facts.add(new Fact(
                    Phrase.of("proposal.fact.co-sponsors"),
                    entry.coSponsors().stream().<Object>map(texts::state).toList()));
        }
        var merged = mergers.findByIntoIdAndStatus(entry.id(), MergerStatus.MERGED).stream()
                .map(Merger::entryId)
                .toList();
        if (!merged.isEmpty()) {
            List<Object> handles = new ArrayList<>();
            entries.findAllById(merged).forEach(one -> handles.add(one.handle()));
            facts.add(new Fact(Phrase.of("proposal.fact.merged"), handles));
        }
        return facts;
    }
}
