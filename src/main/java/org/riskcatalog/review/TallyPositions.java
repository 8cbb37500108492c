package org.riskcatalog.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Tally;
import org.riskcatalog.review.position.TallyOutcome;
import org.riskcatalog.workflow.Rules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the clearances that are still open, counts the replies and asks the decision {@code positionTally} what they come to. */
@Component
public class TallyPositions {

    private final Consultations consultations;
    private final AskedStates asked;
    private final Positions positions;
    private final HoldPeriod holds;
    private final Comments comments;
    private final RiskEntries entries;
    private final EndClearances clearances;
    private final Rules rules;
    private final Checksums checksums;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TallyPositions(
            Consultations consultations,
            AskedStates asked,
            Positions positions,
            HoldPeriod holds,
            Comments comments,
            RiskEntries entries,
            EndClearances clearances,
            Rules rules,
            Checksums checksums,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.asked = asked;
        this.positions = positions;
        this.holds = holds;
        this.comments = comments;
        this.entries = entries;
        this.clearances = clearances;
        this.rules = rules;
        this.checksums = checksums;
        this.events = events;
        this.clock = clock;
    }

    /** The outcome word of the decision; {@code NO_REPLY} where it had nothing to judge: then the chair decides. */
    @Transactional
    public String tally(UUID id) {
        var consultation = consultations.locked(id);
        clearances.ofSubject("review", id);
        var tally = count(consultation);
        var ruling = rules.ask("positionTally", tally.inputs());
        consultation.tallied(RecordedRuling.of(ruling, checksums));
        consultations.save(consultation);
        var silent = tally.replies() == 0;
        if (silent || TallyOutcome.valueOf(ruling.outcome()).keepsOpen()) {
            events.publishEvent(new ReviewKeptOpen(consultation.entryId(), id, consultation.round()));
        }
        return silent ? "NO_REPLY" : ruling.outcome();
    }

    private Tally count(Consultation consultation) {
        var entry = entries.get(consultation.entryId());
        var demands = comments.counted(consultation.id()).stream()
                .filter(Comment::demandsRevision)
                .count();
        return Tally.of(
                asked.of(consultation.id()),
                counted(consultation),
                (int) demands,
                consultation.sponsors(),
                entry.affectedStates(),
                consultation.extended(),
                clock.instant());
    }

    /** A hold begins when it first keeps the review open; counted again, it ends as it was to end. */
    private List<Position> counted(Consultation consultation) {
        return positions.counted(consultation.id()).stream()
                .map(position -> position.holdBegins()
                        ? positions.save(position.heldUntil(holds.endOf(consultation, position.signedAt())))
                        : position)
                .toList();
    }
}
