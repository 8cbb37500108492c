package org.riskcatalog.proposal.web;

import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.OpenDraft;
import org.springframework.stereotype.Component;

/** Opening a draft as an act: the same for page and JSON. */
@Component
class OpenDraftAct {

    private final Acts acts;
    private final OpenDraft drafts;
    private final Partners partners;

    OpenDraftAct(Acts acts, OpenDraft drafts, Partners partners) {
        this.acts = acts;
        this.drafts = drafts;
        this.partners = partners;
    }

    /** @throws NotThere for somebody who belongs to no delegation */
    Receipt open(NewProposal proposal, Actor actor, String key) {
        var state = actor.state().orElseThrow(NotThere::new);
        return acts.carryOut(
                "proposal/open",
                actor,
                key,
                proposal,
                null,
                act -> drafts.open(
                        proposal.title(), state, partners.checked(proposal.coSponsors(), state, actor), act));
    }
}
