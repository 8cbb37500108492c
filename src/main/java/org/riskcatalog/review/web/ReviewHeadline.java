package org.riskcatalog.review.web;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Disposition;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/**
 * What stands at the top of an entry page while the entry is under review or its comments are resolved; and, when it is in force,
 * how the States stood when they were last asked.
 */
@Component
class ReviewHeadline implements EntryHeadline {

    private final ReadRounds rounds;
    private final ReplyStrip strip;
    private final TallyWhy why;
    private final TaskInbox inbox;

    ReviewHeadline(ReadRounds rounds, ReplyStrip strip, TallyWhy why, TaskInbox inbox) {
        this.rounds = rounds;
        this.strip = strip;
        this.why = why;
        this.inbox = inbox;
    }

    @Override
    public Optional<Headline> of(RiskEntry entry, Actor reader) {
        return switch (entry.status()) {
            case CONSULTATION, RESOLUTION, IN_FORCE ->
                rounds.lastOf(entry.id()).map(round -> headline(entry, round, reader));
            default -> Optional.empty();
        };
    }

    private Headline headline(RiskEntry entry, Round round, Actor reader) {
        var task = ownTask(entry, reader);
        var consultation = round.consultation();
        return new Headline(
                code(entry, round),
                arguments(entry, round),
                consultation.isOpen() ? consultation.closesAt() : null,
                task.map(own -> "/tasks/" + own.id()).orElse(null),
                task.isPresent() ? "review.headline.act" : null,
                strip.of(round, reader).orElse(null),
                why.of(round, reader),
                consultation.zone());
    }

    private static String code(RiskEntry entry, Round round) {
        if (entry.status() == EntryStatus.IN_FORCE) {
            return "catalog.state.IN_FORCE";
        }
        if (entry.status() == EntryStatus.RESOLUTION) {
            return "review.headline.resolution";
        }
        return round.consultation().isOpen() ? "review.headline.open" : "review.headline.closed";
    }

    private static List<Object> arguments(RiskEntry entry, Round round) {
        var number = round.consultation().round();
        return entry.status() == EntryStatus.RESOLUTION
                ? List.of(number, disposed(resolved(round)), resolved(round).size())
                : List.of(number, round.replied(), round.asked());
    }

    /** A late comment that waits for the next revision is none of those. */
    private static List<Comment> resolved(Round round) {
        return round.comments().stream()
                .filter(comment -> round.consultation().id().equals(comment.takenUp()))
                .toList();
    }

    private static int disposed(List<Comment> comments) {
        return (int) comments.stream()
                .filter(comment -> comment.disposition() != Disposition.OPEN)
                .count();
    }

    private Optional<OpenTask> ownTask(RiskEntry entry, Actor reader) {
        return inbox.ofEntry(entry.id(), reader).stream()
                .filter(task -> task.room().equals("review"))
                .findFirst();
    }
}
