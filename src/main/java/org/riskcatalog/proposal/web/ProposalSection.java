package org.riskcatalog.proposal.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Fact;
import org.springframework.stereotype.Component;

/** The part of an entry's page about its sponsors: who they are, what the secretariat said to them, what they can do. */
@Component
class ProposalSection implements EntrySection {

    /**
     * @param mergedInto handle of the entry in which its matter goes on
     * @param acts words of the acts in one step that the reader may do now
     */
    record Model(String handle, List<Fact> facts, @Nullable String mergedInto, List<String> acts) {}

    private final SponsorFacts sponsors;
    private final AdmissionFacts admission;
    private final List<OneStepAct<?>> acts;

    ProposalSection(
            SponsorFacts sponsors,
            AdmissionFacts admission,
            NameCoSponsorsAct name,
            LeaveOutCoSponsorsAct leaveOut,
            WithdrawAct withdraw) {
        this.sponsors = sponsors;
        this.admission = admission;
        this.acts = List.of(name, leaveOut, withdraw);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        List<Fact> facts = new ArrayList<>(sponsors.of(entry));
        if (inside(entry, reader)) {
            facts.addAll(admission.of(entry));
        } else if (reader.national()) {
            facts.addAll(admission.heard(entry));
        }
        var offered = acts.stream()
                .filter(act -> act.offered(entry.id(), reader))
                .map(OneStepAct::word)
                .toList();
        var model = new Model(entry.handle(), List.copyOf(facts), entry.mergedInto(), offered);
        return Optional.of(new Shown("sponsors", "proposal/sections :: sponsors", null, model));
    }

    /** What passes between the secretariat and the sponsors is theirs and the chair's, until a meeting hears an appeal. */
    private static boolean inside(RiskEntry entry, Actor reader) {
        return reader.is(Role.CHAIR)
                || reader.is(Role.SECRETARIAT)
                || !Collections.disjoint(entry.sponsors(), reader.states());
    }
}
