package org.riskcatalog.adoption.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.adoption.conciliation.Conciliation;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.conciliation.Course;
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
        if (open.course() == Course.DRAFTING_GROUP) {
            return names ? Phrase.of(CODE + "drafting-by", states(open.drafters())) : Phrase.of(CODE + "drafting");
        }
        if (open.course() == Course.NEW_TEXT) {
            return Phrase.of(CODE + "new-text");
        }
        var until = open.goodOfficesUntil().filter(end -> open.course() == Course.GOOD_OFFICES);
        return until.filter(moments.now()::isBefore)
                .map(end -> Phrase.of(CODE + "good-offices", moments.both(end)))
                .orElseGet(() -> chairChooses(open, until));
    }

    private Phrase chairChooses(Conciliation open, Optional<Instant> goodOffices) {
        if (open.silenceId() != null && objections.of(open.silenceId()).isEmpty()) {
            return Phrase.of(CODE + "no-objection");
        }
        return Phrase.of(CODE + (goodOffices.isPresent() ? "good-offices-over" : "choosing"));
    }

    private String states(List<String> codes) {
        return codes.stream().map(texts::state).collect(Collectors.joining(", "));
    }
}
