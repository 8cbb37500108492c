package org.riskcatalog.review.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.review.AskedStates;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.Replies;
import org.riskcatalog.review.Reply;
import org.riskcatalog.review.ReplyProgress;
import org.riskcatalog.review.ReplyProgress.Asked;
import org.riskcatalog.review.ReplyStatus;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Standing;
import org.springframework.stereotype.Component;

/** Reads the rounds of one entry or of many: five SQL statements, however many there are. */
@Component
class ReadRounds {

    private final Consultations consultations;
    private final Replies replies;
    private final ReplyProgress progress;
    private final Positions positions;
    private final Comments comments;
    private final AskedStates order;

    ReadRounds(
            Consultations consultations,
            Replies replies,
            ReplyProgress progress,
            Positions positions,
            Comments comments,
            AskedStates order) {
        this.consultations = consultations;
        this.replies = replies;
        this.progress = progress;
        this.positions = positions;
        this.comments = comments;
        this.order = order;
    }

    /** The first one first. */
    List<Round> ofEntry(UUID entry) {
        return read(consultations.findByEntryIdOrderByRound(entry));
    }

    Optional<Round> lastOf(UUID entry) {
        return last(consultations.findByEntryIdOrderByRound(entry)).stream().findFirst();
    }

    /** The last round of each entry that has one. */
    List<Round> lastOf(Collection<UUID> entries) {
        return entries.isEmpty() ? List.of() : last(consultations.findByEntryIdIn(entries));
    }

    private List<Round> last(List<Consultation> all) {
        var last = all.stream()
                .collect(Collectors.groupingBy(
                        Consultation::entryId, Collectors.maxBy(Comparator.comparingInt(Consultation::round))));
        return read(last.values().stream().flatMap(Optional::stream).toList());
    }

    private List<Round> read(List<Consultation> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        var ids = read.stream().map(Consultation::id).toList();
        var answered = replies.findByConsultationIdIn(ids);
        var begun = progress.of(ids);
        var signed = positions.findByConsultationIdIn(ids);
        var said = comments.findByConsultationIdInOrderByStateAscNumberAsc(ids);
        return read.stream()
                .map(one -> new Round(
                        one,
                        order.inProtocolOrder(of(one, answered, Reply::consultationId), Reply::state),
                        progress(one, begun),
                        order.inProtocolOrder(of(one, signed, Standing.COUNTED), Position::state),
                        order.inProtocolOrder(of(one, signed, Standing.LATE), Position::state),
                        order.inProtocolOrder(of(one, signed, Standing.SUPERSEDED), Position::state),
                        order.inProtocolOrder(of(one, said, Comment::consultationId), Comment::state)))
                .toList();
    }

    private static List<Position> of(Consultation consultation, List<Position> all, Standing standing) {
        return of(consultation, all, Position::consultationId).stream()
                .filter(position -> position.standing() == standing)
                .sorted(Comparator.comparingInt(Position::number))
                .toList();
    }

    private static <T> List<T> of(Consultation consultation, List<T> all, Function<T, UUID> belongsTo) {
        return all.stream()
                .filter(one -> belongsTo.apply(one).equals(consultation.id()))
                .toList();
    }

    private static Map<String, ReplyStatus> progress(Consultation consultation, Map<Asked, ReplyStatus> all) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().consultation().equals(consultation.id()))
                .collect(Collectors.toMap(one -> one.getKey().state(), Map.Entry::getValue));
    }
}
