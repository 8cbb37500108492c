package org.riskcatalog.adoption.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.adoption.conciliation.Conciliation;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Where a conciliation stands, in one sentence: who does what now. */
@Component
class ConciliationSentence {

    private static final String CODE = "adoption.conciliation.";

    private final Conciliations conciliations;
    private final StandingObjections objections;
    private final Moments moments;
    private final Texts texts;

    ConciliationSentence(Conciliations conciliations, StandingObjections objections, Moments moments, Texts texts) {
        this.conciliations = conciliations;
        this.objections = objections;
        this.moments = moments;
        this.texts = texts;
    }

    /** @param names whether the reader may know which States draft */
    Optional<Phrase> of(UUID entry, boolean names) {
        var all = conciliations.findByEntryIdOrderByOpenedAt(entry);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1))
                        .filter(last -> last.closedAt() == null)
                        .map(open -> sentence(open, names));
    }

    private Phrase sentence(Conciliation open, boolean names) {
        if (open.course() == null) {
            return chairChooses(open, "choosing");
        }
        return switch (open.course()) {
            case DRAFTING_GROUP -> drafting(open, names);
            case NEW_TEXT -> Phrase.of(CODE + "new-text");
            case GOOD_OFFICES ->
                running(open.goodOfficesUntil())
                        .filter(end -> open.goodOfficesSaid() == null)
                        .map(end -> Phrase.of(CODE + "good-offices", moments.both(end)))
                        .orElseGet(() -> chairChooses(open, "good-offices-over"));
            case SILENCE, MEETING, RESOLUTION -> chairChooses(open, "choosing");
        };
    }

    /** What the group proposed, the editor writes. */
    private Phrase drafting(Conciliation open, boolean names) {
        if (open.draftedText().isPresent()) {
            return Phrase.of(CODE + "new-text");
        }
        return running(open.draftingUntil())
                .map(moments::both)
                .map(end -> names
                        ? Phrase.of(CODE + "drafting-by", end, states(open.drafters()))
                        : Phrase.of(CODE + "drafting", end))
                .orElseGet(() -> chairChooses(open, "drafting-over"));
    }

    private Optional<Instant> running(Optional<Instant> until) {
        return until.filter(moments.now()::isBefore);
    }

    private Phrase chairChooses(Conciliation open, String word) {
        var free = open.silenceId() != null && objections.of(open.silenceId()).isEmpty();
        return Phrase.of(CODE + (free ? "no-objection" : word));
    }

    private String states(List<String> codes) {
        return codes.stream().map(texts::state).collect(Collectors.joining(", "));
    }
}
