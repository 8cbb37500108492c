package org.riskcatalog.assessment;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The signed sheets of the reader's own State, and no others. */
@Component
public class OwnScores {

    /** What the State signed. */
    public record OwnScore(String state, ScoreSheet sheet) {}

    private final SignedSheets sheets;
    private final ScoreVisibility visibility;

    OwnScores(SignedSheets sheets, ScoreVisibility visibility) {
        this.sheets = sheets;
        this.visibility = visibility;
    }

    public List<OwnScore> among(List<Score> scores, Actor reader) {
        return scores.stream()
                .filter(score -> visibility.seesSheet(reader, score.state()))
                .map(score -> sheets.of(score).map(sheet -> new OwnScore(score.state(), sheet)))
                .flatMap(Optional::stream)
                .toList();
    }
}
