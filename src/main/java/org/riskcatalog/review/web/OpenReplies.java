package org.riskcatalog.review.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.Replies;
import org.springframework.stereotype.Component;

/** What a head can still do in the running review of an entry. */
@Component
class OpenReplies {

    /** A State asked in a review that still takes replies. */
    record OpenReply(Consultation consultation, String state, boolean answered) {}

    private final RiskEntries entries;
    private final Consultations consultations;
    private final Replies replies;
    private final Clock clock;

    OpenReplies(RiskEntries entries, Consultations consultations, Replies replies, Clock clock) {
        this.entries = entries;
        this.consultations = consultations;
        this.replies = replies;
        this.clock = clock;
    }

    /** Of the head's State; empty for everybody else, and if no review takes replies. */
    Optional<OpenReply> of(UUID entry, Actor actor) {
        var state = actor.states().stream()
                .filter(own -> actor.is(Role.HEAD_OF_DELEGATION, own))
                .findFirst();
        if (entries.get(entry).status() != EntryStatus.CONSULTATION) {
            return Optional.empty();
        }
        return state.flatMap(own -> consultations.findByEntryIdOrderByRound(entry).stream()
                .filter(consultation -> consultation.takesRepliesAt(clock.instant()))
                .findFirst()
                .flatMap(consultation -> asked(consultation, own)));
    }

    private Optional<OpenReply> asked(Consultation consultation, String state) {
        return replies.findByConsultationIdAndState(consultation.id(), state)
                .map(reply -> new OpenReply(consultation, state, !reply.status().awaited()));
    }
}
