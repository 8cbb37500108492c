package org.riskcatalog.proposal.web;

import java.util.List;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** Which sponsors have signed a proposal, one cell per State; only sponsors see it. */
@Component
class SponsorStrip {

    private final MemberStates members;

    SponsorStrip(MemberStates members) {
        this.members = members;
    }

    Strip of(RiskEntry entry, List<String> awaited, Actor reader) {
        var sponsors = entry.sponsors();
        var cells = members.all().stream()
                .map(state -> {
                    var code = state.code();
                    var own = reader.states().contains(code);
                    if (!sponsors.contains(code)) {
                        return new Cell(code, Pattern.LINE, "proposal.tile.other", own);
                    }
                    return awaited.contains(code)
                            ? new Cell(code, Pattern.OPEN, "proposal.tile.awaited", own)
                            : new Cell(code, Pattern.FILL, "proposal.tile.signed", own);
                })
                .toList();
        return new Strip(
                Phrase.counted("proposal.strip.signed", sponsors.size() - awaited.size(), sponsors.size()), cells);
    }
}
