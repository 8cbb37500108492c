package org.riskcatalog.review.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.CommentGroup;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.comment.Disposition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editor says what becomes of each comment; the same words of several States get one disposition. */
@Component
public class GiveDispositions {

    /**
     * What becomes of one group of comments.
     *
     * @param group id of the group
     * @param note required unless the comment is taken over word for word
     */
    public record Given(
            UUID group, Disposition disposition, @Nullable String note) {}

    private final Consultations consultations;
    private final Comments comments;
    private final DefaultTimes times;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    GiveDispositions(
            Consultations consultations,
            Comments comments,
            DefaultTimes times,
            WorkingCalendar calendar,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.comments = comments;
        this.times = times;
        this.calendar = calendar;
        this.events = events;
    }

    /** The comments of a consultation, the same words together. */
    public List<CommentGroup> groups(UUID consultation) {
        return CommentGroup.of(comments.findByTakenUpOrderByStateAscNumberAsc(consultation));
    }

    /**
     * @param acceptEditorial takes all editorial ones over that have no disposition of their own in {@code given}
     * @throws Refusal if a comment is left without disposition
     */
    @Transactional
    public void give(UUID id, boolean acceptEditorial, List<Given> given, Instant at) {
        var consultation = consultations.locked(id);
        Map<UUID, Given> byGroup = given.stream().collect(Collectors.toMap(Given::group, Function.identity()));
        var groups = groups(id);
        groups.forEach(group -> requireGiven(group, byGroup.get(group.id()), acceptEditorial));
        groups.forEach(group -> dispose(group, byGroup.get(group.id())));
        consultation.askAuthors(calendar.end(at, times.review().answerToDisposition(), consultation.zone()));
        consultations.save(consultation);
        publish(
                consultation,
                groups.stream().flatMap(group -> group.comments().stream()).toList());
    }

    private static void requireGiven(CommentGroup group, @Nullable Given given, boolean acceptEditorial) {
        if (given == null && !(acceptEditorial && group.editorial())) {
            // A late one arrived since the form was checked.
            throw Refusal.of("review.fault.comment-left-out");
        }
    }

    private void dispose(CommentGroup group, @Nullable Given given) {
        for (var comment : group.comments()) {
            if (given == null) {
                comment.acceptInBulk();
            } else {
                comment.dispose(given.disposition(), given.note());
            }
            comments.save(comment);
        }
    }

    private void publish(Consultation consultation, List<Comment> disposed) {
        var asked = disposed.stream()
                .filter(Comment::awaitsAnswer)
                .map(Comment::state)
                .distinct()
                .toList();
        events.publishEvent(new DispositionsGiven(
                consultation.entryId(),
                consultation.id(),
                consultation.round(),
                disposed.size(),
                (int) disposed.stream().filter(Comment::acceptedInBulk).count(),
                asked,
                Objects.requireNonNull(consultation.answersDue())));
    }
}
