package org.riskcatalog.proposal.web;

import java.util.Collection;
import java.util.List;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** The States that may sponsor a proposal with its proposer. */
@Component
class Partners {

    private final MemberStates states;

    Partners(MemberStates states) {
        this.states = states;
    }

    /** All but the proposer, as choices. */
    List<Option> options(String proposer, Actor reader) {
        return states.all().stream()
                .filter(state -> !state.code().equals(proposer))
                .map(state -> new Option(state.code(), state.name(reader.locale())))
                .toList();
    }

    /** Naming a co-sponsor shows it the draft at once: a release, which experts and deputies may not make. */
    boolean namedBy(Actor actor, String proposer) {
        return actor.is(Role.FOCAL_POINT, proposer) || actor.is(Role.HEAD_OF_DELEGATION, proposer);
    }

    /** @throws org.riskcatalog.acts.Refusal beside the field if one is no State of the catalog, or the proposer itself */
    Collection<String> checked(Collection<String> chosen, String proposer, Actor actor) {
        var faults = new Faults();
        if (!chosen.isEmpty() && !namedBy(actor, proposer)) {
            faults.add("coSponsors", "proposal.fault.sponsors-not-named-by-you");
        }
        if (!states.all().stream().map(state -> state.code()).toList().containsAll(chosen)) {
            faults.add("coSponsors", "proposal.fault.unknown-state");
        } else if (chosen.contains(proposer)) {
            faults.add("coSponsors", "proposal.fault.sponsor-repeated");
        }
        faults.refuseIfAny();
        return chosen;
    }
}
