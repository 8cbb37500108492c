package org.riskcatalog.review.web;

import java.util.Optional;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.review.Reply;
import org.riskcatalog.review.ReplyStatus;
import org.riskcatalog.review.ReviewVisibility;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** How far the States are with a review, as one cell each; while it is open no cell tells more than "replied". */
@Component
class ReplyStrip {

    private final ReviewVisibility visibility;
    private final MemberStates members;

    ReplyStrip(ReviewVisibility visibility, MemberStates members) {
        this.visibility = visibility;
        this.members = members;
    }

    /** Empty for a reader who is not to see who replied. */
    Optional<Strip> of(Round round, Actor reader) {
        if (!visibility.seesWhoReplied(reader)) {
            return Optional.empty();
        }
        var cells =
                members.all().stream().map(state -> cell(round, state, reader)).toList();
        return Optional.of(new Strip(caption(round), cells));
    }

    private static Phrase caption(Round round) {
        return Phrase.counted("review.strip.replied", round.replied(), round.asked());
    }

    private Cell cell(Round round, MemberState state, Actor reader) {
        var code = state.code();
        var own = reader.states().contains(code);
        var reply = round.byState().get(code);
        if (reply == null) {
            return new Cell(code, Pattern.LINE, "review.tile.not-asked", own);
        }
        return visibility.seesPositions(reader, round.consultation())
                ? closed(round, code, own)
                : open(round, reply, own);
    }

    private static Cell open(Round round, Reply reply, boolean own) {
        var replied = reply.status().replied();
        if (!replied && !round.consultation().isOpen()) {
            return withoutReply(round, reply.state(), own);
        }
        var status = own && !replied ? round.progress().get(reply.state()) : null;
        if (status != null) {
            var word = status == ReplyStatus.VERIFIED ? "review.tile.unsigned" : "review.tile.draft";
            return new Cell(reply.state(), Pattern.WORK, word, true);
        }
        return new Cell(
                reply.state(),
                replied ? Pattern.HATCH : Pattern.OPEN,
                replied ? "review.tile.replied" : "review.tile.awaited",
                own);
    }

    private static Cell closed(Round round, String code, boolean own) {
        return round.position(code)
                .map(position -> new Cell(
                        code,
                        pattern(position.stance()),
                        Phrase.of("review.tile." + position.stance()),
                        Phrase.of("review.signed-on", position.signedAt()),
                        own))
                .orElseGet(() -> withoutReply(round, code, own));
    }

    /** A late reply is shown as late, and looks like none: it is counted by nobody. */
    private static Cell withoutReply(Round round, String code, boolean own) {
        return round.lateOf(code)
                .map(position -> new Cell(
                        code,
                        Pattern.LINE,
                        Phrase.of("review.tile.late"),
                        Phrase.of(
                                "review.late-on", Phrase.of("review.stance." + position.stance()), position.signedAt()),
                        own))
                .orElseGet(() -> new Cell(code, Pattern.LINE, "review.tile.no-reply", own));
    }

    private static Pattern pattern(PositionValue stance) {
        return switch (stance) {
            case APPROVE -> Pattern.FILL;
            case APPROVE_WITH_COMMENTS -> Pattern.SEED;
            case NO_OBJECTION -> Pattern.HALF;
            case ABSTAIN -> Pattern.DOTS;
            case NOT_INTERESTED -> Pattern.LINE;
            case HOLD -> Pattern.BARS;
            case OBJECT -> Pattern.CHECK;
        };
    }
}
