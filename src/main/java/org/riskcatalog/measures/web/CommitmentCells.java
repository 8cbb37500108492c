package org.riskcatalog.measures.web;

import org.jspecify.annotations.Nullable;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.CommitmentStatus;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** One State's part in a measure as a tile. */
@Component
class CommitmentCells {

    private final Moments moments;

    CommitmentCells(Moments moments) {
        this.moments = moments;
    }

    /**
     * @param seen whether the reader may know the answer
     * @param verified whether the own draft is verified; null if nothing is begun, or the draft is not the reader's
     */
    Cell cell(Commitment one, @Nullable String namedLead, boolean seen, @Nullable Boolean verified, boolean own) {
        if (one.status().awaited()) {
            return verified == null
                    ? tile(one, Pattern.OPEN, "AWAITED", own)
                    : tile(one, Pattern.WORK, verified ? "UNSIGNED" : "DRAFT", own);
        }
        return seen ? known(one, namedLead, own) : tile(one, Pattern.HATCH, "ANSWERED", own);
    }

    private Cell known(Commitment one, @Nullable String namedLead, boolean own) {
        var level = one.level();
        if (level == null) {
            return tile(one, Pattern.LINE, one.status() == CommitmentStatus.NO_REPLY ? "NO_REPLY" : "DECLINED", own);
        }
        boolean another = namedLead != null && !namedLead.equals(one.state());
        return another && level == CommitmentLevel.LEAD
                ? tile(one, Pattern.HALF, "CO_LEAD", own)
                : tile(one, pattern(level), level.name(), own);
    }

    private Cell tile(Commitment one, Pattern pattern, String word, boolean own) {
        var at = one.answeredAt();
        var when = at == null ? null : Phrase.of("measures.strip.answered-on", moments.brief(at));
        return new Cell(one.state(), pattern, Phrase.of("measures.strip." + word), when, own);
    }

    private static Pattern pattern(CommitmentLevel level) {
        return switch (level) {
            case LEAD -> Pattern.FILL;
            case PARTICIPANT -> Pattern.HALF;
            case SUPPORTER -> Pattern.HATCH;
            case OBSERVING -> Pattern.DOTS;
            case NOT_PARTICIPATING -> Pattern.LINE;
        };
    }
}
