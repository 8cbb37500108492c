package org.riskcatalog.review.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.review.AskedStates;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.comment.Satisfaction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The State that wrote a comment says whether its disposition satisfies it; no answer in time counts as yes, marked so. */
@Component
public class AnswerDispositions {

    /** @param reason asked of a State that is not satisfied, never required */
    public record Answer(Satisfaction satisfied, @Nullable String reason) {}

    private final Consultations consultations;
    private final Comments comments;
    private final AskedStates asked;
    private final ApplicationEventPublisher events;

    AnswerDispositions(
            Consultations consultations, Comments comments, AskedStates asked, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.comments = comments;
        this.asked = asked;
        this.events = events;
    }

    /** States with a disposition to answer, in the order of protocol. */
    public List<String> authorsAsked(UUID consultation) {
        var authors =
                awaiting(consultation).stream().map(Comment::state).distinct().toList();
        return asked.inProtocolOrder(authors, state -> state);
    }

    /** The comments of a State whose dispositions it is to answer. */
    public List<Comment> toAnswer(UUID consultation, String state) {
        return awaiting(consultation).stream()
                .filter(comment -> comment.state().equals(state))
                .toList();
    }

    /** @param answers by comment; those of other States or answered before are refused */
    @Transactional
    public void answer(UUID id, String state, Map<UUID, Answer> answers) {
        var consultation = consultations.get(id);
        var open = toAnswer(id, state);
        if (!answers.keySet().equals(open.stream().map(Comment::id).collect(Collectors.toSet()))) {
            throw new IllegalArgumentException("not the open dispositions of " + state);
        }
        open.forEach(comment -> {
            var answer = answers.get(comment.id());
            comment.answer(answer.satisfied(), answer.reason());
            comments.save(comment);
        });
        events.publishEvent(new DispositionsAnswered(
                consultation.entryId(),
                id,
                consultation.round(),
                state,
                count(answers.values(), Satisfaction.YES),
                count(answers.values(), Satisfaction.NO)));
    }

    /** The time is over. */
    @Transactional
    public void countNoAnswers(UUID id) {
        var silent = authorsAsked(id);
        awaiting(id).forEach(comment -> {
            comment.answer(Satisfaction.NO_ANSWER, null);
            comments.save(comment);
        });
        publish(consultations.get(id), silent);
    }

    private void publish(Consultation consultation, List<String> silent) {
        if (!silent.isEmpty()) {
            events.publishEvent(
                    new NoAnswersCounted(consultation.entryId(), consultation.id(), consultation.round(), silent));
        }
    }

    private List<Comment> awaiting(UUID consultation) {
        return comments.findByTakenUpOrderByStateAscNumberAsc(consultation).stream()
                .filter(Comment::awaitsAnswer)
                .toList();
    }

    private static int count(Collection<Answer> answers, Satisfaction which) {
        return (int)
                answers.stream().filter(answer -> answer.satisfied() == which).count();
    }
}
