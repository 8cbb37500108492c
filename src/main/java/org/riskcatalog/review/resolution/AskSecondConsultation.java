package org.riskcatalog.review.resolution;

import java.util.Map;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.RecordedRuling;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.CommentType;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the decision {@code secondConsultation} whether the new revision goes to the States again. */
@Component
public class AskSecondConsultation {

    private final Consultations consultations;
    private final Comments comments;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final Rules rules;
    private final DefaultTimes times;
    private final Checksums checksums;
    private final ApplicationEventPublisher events;

    AskSecondConsultation(
            Consultations consultations,
            Comments comments,
            RiskEntries entries,
            Revisions revisions,
            Rules rules,
            DefaultTimes times,
            Checksums checksums,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.comments = comments;
        this.entries = entries;
        this.revisions = revisions;
        this.rules = rules;
        this.times = times;
        this.checksums = checksums;
        this.events = events;
    }

    /** {@code reviewAgain} or {@code next}; after the last round {@code unresolved}: it is for conciliation to settle it. */
    @Transactional
    public String ask(UUID id) {
        var consultation = consultations.get(id);
        var change = change(consultation);
        var ruling = ruling(consultation, change);
        boolean asked = "yes".equals(ruling.outcome());
        boolean again = asked && consultation.round() < times.review().rounds();
        events.publishEvent(new FurtherRoundDecided(
                consultation.entryId(),
                id,
                consultation.round(),
                again,
                change.changed(),
                change.paragraphs(),
                RecordedRuling.of(ruling, checksums)));
        if (asked) {
            return again ? "reviewAgain" : "unresolved";
        }
        return "next";
    }

    private TextChange change(Consultation consultation) {
        var entry = entries.get(consultation.entryId());
        return TextChange.between(revisions.text(consultation.revisionId()), revisions.text(entry.revision()));
    }

    private Ruling ruling(Consultation consultation, TextChange change) {
        return rules.ask(
                "secondConsultation",
                Map.of(
                        "substantiveIncorporated", substantiveIncorporated(consultation.id()),
                        "changedShare", change.share(),
                        "affectedChanged", change.affectedChanged(),
                        "newMeasure", change.newMeasure()));
    }

    private int substantiveIncorporated(UUID consultation) {
        return (int) comments.findByTakenUpOrderByStateAscNumberAsc(consultation).stream()
                .filter(AskSecondConsultation::wentInAsSubstantive)
                .count();
    }

    private static boolean wentInAsSubstantive(Comment comment) {
        return comment.type() == CommentType.SUBSTANTIVE
                && comment.disposition().changesText();
    }
}
