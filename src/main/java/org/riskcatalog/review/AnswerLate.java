package org.riskcatalog.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.clearance.NationalAct.Signed;
import org.riskcatalog.review.position.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A State answers a review that has closed, until the entry is decided or goes to the States again: by a fresh clearance,
 * marked late, counted by nobody; its comments wait for the next revision.
 */
@Component
public class AnswerLate {

    private static final String REVIEW = "review";

    private final Consultations consultations;
    private final Replies replies;
    private final LateReplies late;
    private final KeepReply keep;
    private final AskedStates asked;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final EndClearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerLate(
            Consultations consultations,
            Replies replies,
            LateReplies late,
            KeepReply keep,
            AskedStates asked,
            RiskEntries entries,
            Revisions revisions,
            EndClearances clearances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.replies = replies;
        this.late = late;
        this.keep = keep;
        this.asked = asked;
        this.entries = entries;
        this.revisions = revisions;
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    /** The closed review that the State has left without an answer; empty also while it is preparing a late one. */
    public Optional<Consultation> offered(UUID entry, String state) {
        return open(entry)
                .filter(round -> replies.findByConsultationIdAndState(round.id(), state)
                        .filter(reply -> !reply.status().replied())
                        .isPresent())
                .filter(round -> late.findByConsultationIdAndStateOrderByNumber(round.id(), state).stream()
                        .noneMatch(one -> one.awaited() || one.status() == LateReply.Status.SIGNED));
    }

    /** The last review of the entry if it is closed and the entry undecided. */
    private Optional<Consultation> open(UUID entry) {
        var rounds = consultations.findByEntryIdOrderByRound(entry);
        return undecided(entries.get(entry).status()) && !rounds.isEmpty()
                ? Optional.of(rounds.get(rounds.size() - 1)).filter(last -> !last.isOpen())
                : Optional.empty();
    }

    private static boolean undecided(EntryStatus status) {
        return status.compareTo(EntryStatus.CONSULTATION) >= 0 && status.compareTo(EntryStatus.DEFERRED) <= 0;
    }

    /** States that are to answer late, in the order of protocol. */
    public List<String> awaited(UUID entry) {
        var begun = late.findByConsultationIdInAndStatus(List.of(answered(entry)), LateReply.Status.AWAITED);
        return asked.inProtocolOrder(begun.stream().map(LateReply::state).toList(), state -> state);
    }

    /** Id of the review that late answers answer: the last one. @throws IllegalStateException if there was none */
    public UUID answered(UUID entry) {
        var rounds = consultations.findByEntryIdOrderByRound(entry);
        if (rounds.isEmpty()) {
            throw new IllegalStateException("entry " + entry + " was never reviewed");
        }
        return rounds.get(rounds.size() - 1).id();
    }

    /** Whether a State is preparing a late answer to this review. */
    public boolean awaited(UUID consultation, String state) {
        return late.awaited(consultation, state).isPresent();
    }

    /** The text that a late answer is about: what is current now, not what was reviewed. */
    public Revision read(Consultation consultation) {
        return revisions.get(entries.get(consultation.entryId()).revision());
    }

    @Transactional
    public void ask(UUID id, String state, Act act) {
        var consultation = consultations.locked(id);
        var before = late.findByConsultationIdAndStateOrderByNumber(id, state);
        if (before.stream().anyMatch(LateReply::awaited)) {
            throw Refusal.of("review.fault.late-reply-begun");
        }
        late.save(LateReply.asked(id, state, before.size() + 1, act.receivedAt()));
        events.publishEvent(new LateReplyAsked(consultation.entryId(), id, consultation.round(), state));
    }

    /** @throws Refusal if the entry was decided meanwhile */
    @Transactional
    public void sign(Signed<ReviewReply> signed) {
        var consultation = consultations.locked(signed.subject());
        end(consultation, signed.state(), LateReply.Status.SIGNED, signed.act().receivedAt());
        var restsOn = read(consultation).checksum();
        keep.keep(consultation.id(), signed, Standing.LATE, restsOn);
        events.publishEvent(new LateReplySigned(
                consultation.entryId(),
                consultation.id(),
                consultation.round(),
                signed.state(),
                signed.content().position(),
                signed.content().comments().size(),
                restsOn,
                asked.of(consultation.id())));
    }

    @Transactional
    public void decline(UUID subject, String state, Act act) {
        var consultation = consultations.locked(subject);
        end(consultation, state, LateReply.Status.DECLINED, act.receivedAt());
        events.publishEvent(new LateReplyDeclined(consultation.entryId(), subject, consultation.round(), state));
    }

    private void end(Consultation consultation, String state, LateReply.Status how, Instant at) {
        var reply = late.awaited(consultation.id(), state)
                .orElseThrow(() -> Refusal.of("review.fault.late-reply-overtaken"));
        reply.become(how, at);
        late.save(reply);
    }

    /** Decided, withdrawn, or reviewed again: what is still being prepared has nothing left to answer. */
    @EventListener
    void on(EntryMoved event) {
        if (undecided(event.to()) && event.to() != EntryStatus.CONSULTATION) {
            return;
        }
        var rounds = consultations.findByEntryIdOrderByRound(event.entry());
        var ids = rounds.stream().map(Consultation::id).toList();
        List<LateReply> begun =
                ids.isEmpty() ? List.of() : late.findByConsultationIdInAndStatus(ids, LateReply.Status.AWAITED);
        begun.forEach(reply -> overtake(reply, event.entry()));
    }

    private void overtake(LateReply reply, UUID entry) {
        reply.become(LateReply.Status.OVERTAKEN, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        late.save(reply);
        clearances.withoutReply(REVIEW, reply.consultationId(), reply.state());
        events.publishEvent(new LateReplyOvertaken(
                entry,
                reply.consultationId(),
                consultations.get(reply.consultationId()).round(),
                reply.state()));
    }
}
