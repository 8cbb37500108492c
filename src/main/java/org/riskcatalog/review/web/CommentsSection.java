package org.riskcatalog.review.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.ReviewVisibility;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Why;
import org.springframework.stereotype.Component;

/** The rounds of review on the entry page: what they came to, the comments and what became of them. */
@Component
class CommentsSection implements EntrySection {

    /**
     * One round as the reader may see it.
     *
     * @param sentence how many comments there are, and whose
     * @param why null while it is open
     * @param remarks of observers
     */
    record ShownRound(
            Phrase title,
            Phrase sentence,
            @Nullable Why why,
            List<ShownComment> comments,
            List<ShownRemark> remarks,
            boolean open) {}

    private final ReadRounds rounds;
    private final ReviewVisibility visibility;
    private final TallyWhy why;
    private final ReadRemarks remarks;

    CommentsSection(ReadRounds rounds, ReviewVisibility visibility, TallyWhy why, ReadRemarks remarks) {
        this.rounds = rounds;
        this.visibility = visibility;
        this.why = why;
        this.remarks = remarks;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var read = rounds.ofEntry(entry.id());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        var said = remarks.of(entry, read.stream().map(Round::consultation).toList(), reader);
        var shown = read.stream()
                .map(round -> shown(
                        entry, round, said.getOrDefault(round.consultation().id(), List.of()), reader))
                .toList();
        var count = shown.stream().mapToInt(round -> round.comments().size()).sum();
        return Optional.of(new Shown("comments", "review/sections :: comments", count, shown));
    }

    private ShownRound shown(RiskEntry entry, Round round, List<ShownRemark> said, Actor reader) {
        var consultation = round.consultation();
        var comments = round.comments().stream()
                .filter(comment -> visibility.seesComment(reader, entry, consultation, comment))
                .toList();
        return new ShownRound(
                Phrase.of("review.section.round", consultation.round(), consultation.opensAt()),
                sentence(round, comments, reader),
                visibility.seesOutcome(consultation) ? why.of(round, reader) : null,
                comments.stream().map(ShownComment::of).toList(),
                said,
                consultation.isOpen());
    }

    private Phrase sentence(Round round, List<Comment> seen, Actor reader) {
        if (round.consultation().isWithdrawn()) {
            return Phrase.of("review.section.withdrawn");
        }
        if (round.consultation().isOpen() && !visibility.countsComments(reader, round.consultation())) {
            return seen.isEmpty()
                    ? Phrase.of("review.section.open", round.consultation().closesAt())
                    : Phrase.counted(
                            "review.section.own",
                            seen.size(),
                            round.consultation().closesAt());
        }
        return Phrase.counted("review.section.comments", round.standing().size());
    }
}
