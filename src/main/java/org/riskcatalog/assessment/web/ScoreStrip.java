package org.riskcatalog.assessment.web;

import java.util.Optional;
import org.riskcatalog.assessment.Score;
import org.riskcatalog.assessment.ScoreVisibility;
import org.riskcatalog.clearance.Clearance;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** Which States have replied in a round, as one cell each; no cell ever tells how. */
@Component
class ScoreStrip {

    private final ScoreVisibility visibility;
    private final MemberStates members;

    ScoreStrip(ScoreVisibility visibility, MemberStates members) {
        this.visibility = visibility;
        this.members = members;
    }

    /** Empty for a reader who is not to see who replied. */
    Optional<Strip> of(ReadRound round, Actor reader) {
        if (!visibility.seesWhoReplied(reader)) {
            return Optional.empty();
        }
        var cells = members.all().stream()
                .map(member -> cell(round, member.code(), reader))
                .toList();
        return Optional.of(
                new Strip(Phrase.counted("assessment.strip.replied", round.replied(), round.asked()), cells));
    }

    private static Cell cell(ReadRound round, String state, Actor reader) {
        var own = reader.states().contains(state);
        return round.of(state)
                .map(score -> asked(round, score, own))
                .orElseGet(() -> new Cell(state, Pattern.LINE, "assessment.tile.not-asked", own));
    }

    private static Cell asked(ReadRound round, Score score, boolean own) {
        if (score.status().replied()) {
            return new Cell(
                    score.state(),
                    Pattern.HATCH,
                    Phrase.of("assessment.tile.replied"),
                    Phrase.of("assessment.tile.replied-on", score.since()),
                    own);
        }
        if (!round.round().isOpen() || own && !score.status().awaited()) {
            return new Cell(score.state(), Pattern.LINE, "assessment.tile.no-reply", own);
        }
        var begun = own ? round.progress().get(score.state()) : null;
        if (begun != null) {
            var word = begun == Clearance.Status.VERIFIED ? "assessment.tile.unsigned" : "assessment.tile.draft";
            return new Cell(score.state(), Pattern.WORK, word, true);
        }
        return new Cell(score.state(), Pattern.OPEN, "assessment.tile.awaited", own);
    }
}
