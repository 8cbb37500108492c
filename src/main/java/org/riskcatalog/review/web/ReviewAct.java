package org.riskcatalog.review.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.AnswerLate;
import org.riskcatalog.review.AskedStates;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.RecallReply;
import org.riskcatalog.review.ReviewKind;
import org.riskcatalog.review.ReviewReply;
import org.riskcatalog.review.SignReply;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** The reply to a review as a State's act: position and comments, signed by the head before the review closes. */
@Component
class ReviewAct implements NationalAct<ReviewReply> {

    private final Consultations consultations;
    private final Revisions revisions;
    private final AskedStates asked;
    private final SignReply replies;
    private final AnswerLate late;
    private final RecallReply recalls;
    private final ParagraphNames paragraphs;
    private final Clock clock;

    ReviewAct(
            Consultations consultations,
            Revisions revisions,
            AskedStates asked,
            SignReply replies,
            AnswerLate late,
            RecallReply recalls,
            ParagraphNames paragraphs,
            Clock clock) {
        this.consultations = consultations;
        this.revisions = revisions;
        this.asked = asked;
        this.replies = replies;
        this.late = late;
        this.recalls = recalls;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "review";
    }

    @Override
    public Class<ReviewReply> content() {
        return ReviewReply.class;
    }

    /** Nothing is preselected. */
    @Override
    public ReviewReply empty(UUID subject, String state) {
        return new ReviewReply(null, null, null, List.of());
    }

    @Override
    public UUID entryOf(UUID subject) {
        return consultations.get(subject).entryId();
    }

    @Override
    public Optional<Instant> outerDeadline(UUID subject) {
        // A late reply has no deadline of its own: the decision on the entry ends it.
        return consultations.findById(subject).filter(Consultation::isOpen).map(Consultation::closesAt);
    }

    @Override
    public boolean accelerated(UUID subject) {
        return consultations.get(subject).kind() == ReviewKind.ACCELERATED;
    }

    @Override
    public Map<String, Object> facts(UUID subject, String state, Actor actor) {
        var consultation = consultations.get(subject);
        var revision = read(consultation);
        return Map.of(
                "review",
                new ReviewMaterial(
                        consultation.round(),
                        consultation.kind(),
                        consultation.opensAt(),
                        consultation.closesAt(),
                        consultation.zone(),
                        revision.number(),
                        revision.checksum(),
                        revisions.text(revision),
                        late.awaited(subject, state)));
    }

    @Override
    public Map<String, List<Option>> choices(UUID subject, String state, Actor actor) {
        var text = revisions.text(read(consultations.get(subject)));
        return Map.of("comments.paragraph", paragraphs.choices(text, actor.locale()));
    }

    @Override
    public void check(UUID subject, String state, ReviewReply content, Faults faults) {
        var consultation = consultations.get(subject);
        if (!consultation.takesRepliesAt(clock.instant()) && !late.awaited(subject, state)) {
            faults.add("", "review.fault.closed", consultation.closesAt());
        }
        for (int i = 0; i < content.comments().size(); i++) {
            content.comments().get(i).check("comments[" + i + "]", faults);
        }
    }

    /** While a review is open its text is frozen; a late reply rests on the text that is current when it is signed. */
    private Revision read(Consultation consultation) {
        return consultation.isOpen() ? revisions.get(consultation.revisionId()) : late.read(consultation);
    }

    @Override
    public String restsOn(UUID subject) {
        return read(consultations.get(subject)).checksum();
    }

    @Override
    public void signed(Signed<ReviewReply> signed) {
        if (late.awaited(signed.subject(), signed.state())) {
            late.sign(signed);
        } else {
            replies.sign(signed);
        }
    }

    @Override
    public void declined(UUID subject, String state, Act act) {
        if (late.awaited(subject, state)) {
            late.decline(subject, state, act);
        } else {
            replies.decline(subject, state, act);
        }
    }

    @Override
    public List<SignedSubject> recallable(UUID entry, String state, Instant at) {
        return recalls.offered(entry, state, at).stream()
                .map(consultation ->
                        new SignedSubject(consultation.id(), Phrase.of("review.recallable", consultation.round())))
                .toList();
    }

    @Override
    public void recalled(UUID subject, String state, Act act) {
        recalls.recall(subject, state, act);
    }

    @Override
    public String consequence(UUID subject, String state) {
        return late.awaited(subject, state) ? "review.sign.consequence-late" : "review.sign.consequence";
    }

    /** How many other delegations see from now on that it has replied, and when they see what. */
    @Override
    public Object[] consequenceArguments(UUID subject, String state) {
        return new Object[] {
            asked.of(subject).size() - 1, consultations.get(subject).closesAt()
        };
    }
}
