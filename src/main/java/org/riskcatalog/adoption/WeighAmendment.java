package org.riskcatalog.adoption;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The editor says whether an amendment that broke silence is an editorial one, and if so takes it into the text. */
@Component
public class WeighAmendment {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Silences silences;
    private final Amendments amendments;
    private final StandingObjections objections;
    private final Checksums checksums;
    private final ApplicationEventPublisher events;

    WeighAmendment(
            RiskEntries entries,
            Revisions revisions,
            Silences silences,
            Amendments amendments,
            StandingObjections objections,
            Checksums checksums,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.silences = silences;
        this.amendments = amendments;
        this.objections = objections;
        this.checksums = checksums;
        this.events = events;
    }

    /** What the States proposed, in the order of receipt. */
    public List<Received> proposed(UUID entry) {
        return amendments.standing(silence(entry));
    }

    /** Objections beside them, in the order of receipt: they lead to conciliation whatever the amendment says. */
    public List<Received> beside(UUID entry) {
        return amendments.beside(silence(entry));
    }

    public EntryText current(UUID entry) {
        return revisions.text(entries.get(entry).revision());
    }

    public boolean changes(UUID entry, EntryText text) {
        return !words(current(entry)).equals(words(text));
    }

    /**
     * It is editorial: the text that contains it is the next revision, and goes under a new silence.
     *
     * @throws Refusal if a State objected otherwise meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void accept(UUID id, EntryText text, @Nullable String note, Act act) {
        objections.close(silence(id).id());
        if (!beside(id).isEmpty()) {
            throw Refusal.of("adoption.objection-beside-amendment");
        }
        var entry = entries.get(id);
        revisions.release(entry, text, RevisionKind.EDITORIAL, Role.EDITOR.word(), note, act.receivedAt());
        entries.save(entry);
        record(id, true, note, act);
    }

    /** It changes the substance: the rule leads on without it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decline(UUID id, @Nullable String note, Act act) {
        record(id, false, note, act);
    }

    private void record(UUID id, boolean editorial, @Nullable String note, Act act) {
        var silence = silence(id);
        amendments.weighed(silence.id(), editorial, note, act);
        events.publishEvent(new AmendmentWeighed(
                id, silence.text().reference(), editorial, note == null ? "" : note, silence.electorate()));
    }

    private Silence silence(UUID entry) {
        return silences.latest(entry, entry).orElseThrow();
    }

    private String words(EntryText text) {
        return checksums.canonical(text).replace("\\r\\n", "\\n");
    }
}
