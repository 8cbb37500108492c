package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilentText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All decisions of the States. */
@Component
public class Decisions {

    private final DecisionStore store;

    Decisions(DecisionStore store) {
        this.store = store;
    }

    /** The States adopted by silence: a decision without number, until it is announced and issued. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision adopted(Silence silence, Basis basis) {
        return store.save(Decision.bySilence(silence, basis));
    }

    /** The States adopted at a meeting, by consensus: likewise without number until then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision adopted(SilentText text, Basis basis, List<String> electorate, Instant at) {
        return store.save(Decision.atMeeting(text, basis, electorate, at));
    }

    /** On an entry, its measures and its corrigenda, in this order. */
    public List<Decision> ofEntry(UUID entry) {
        return store.findByEntryId(entry).stream()
                .sorted(Comparator.comparing(Decision::subjectKind).thenComparing(Decision::reference))
                .toList();
    }

    /** A corrigendum to the entry's text was adopted: what was issued on that text is marked as corrected. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void corrected(UUID entry) {
        ofEntry(entry).stream().filter(Decision::speaksOfText).forEach(decision -> {
            decision.correct();
            store.save(decision);
        });
    }

    /** On one entry or one measure. */
    public Optional<Decision> on(UUID subject) {
        return store.findBySubjectId(subject);
    }

    /** Whether the decision on one entry, measure or corrigendum is sealed. */
    public boolean issued(UUID subject) {
        return on(subject).map(Decision::issuedAt).isPresent();
    }

    /** What was announced at a meeting. */
    public List<Decision> announcedAt(UUID meeting) {
        return store.findByAnnouncedMeetingOrderByReference(meeting);
    }

    public Optional<Decision> numbered(String number) {
        return store.findByNumber(number);
    }
}
