package org.riskcatalog.adoption.conciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A new text out of conciliation: the drafting group proposes it, the editor writes the revision. */
@Component
public class WriteText {

    private final Conciliations conciliations;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final Checksums checksums;
    private final ObjectMapper json;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    WriteText(
            Conciliations conciliations,
            RiskEntries entries,
            Revisions revisions,
            Checksums checksums,
            ObjectMapper json,
            MemberStates members,
            ApplicationEventPublisher events) {
        this.conciliations = conciliations;
        this.entries = entries;
        this.revisions = revisions;
        this.checksums = checksums;
        this.json = json;
        this.members = members;
        this.events = events;
    }

    /** What the group proposes, or the text as it stands. */
    public EntryText begun(UUID id) {
        var conciliation = conciliations.get(id);
        return conciliation.draftedText().map(this::read).orElseGet(() -> current(conciliation));
    }

    /** The text that the States did not agree on. */
    public EntryText current(UUID id) {
        return current(conciliations.get(id));
    }

    /** Whether it says something else than the text that the States did not agree on. */
    public boolean changes(UUID id, EntryText text) {
        return !words(current(id)).equals(words(text));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(UUID id, EntryText text, @Nullable String note, Act act) {
        var conciliation = conciliations.get(id);
        var by = act.actor().states().stream()
                .filter(conciliation.drafters()::contains)
                .findFirst()
                .orElse(Role.EDITOR.word());
        conciliation.drafted(checksums.canonical(text), by, note);
        conciliations.save(conciliation);
        var handle = entries.get(conciliation.entryId()).handle();
        var asked =
                members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
        events.publishEvent(new TextDrafted(conciliation.entryId(), handle, by, conciliation.drafters(), asked));
    }

    /** The next revision; it goes under a new silence. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID id, EntryText text, RevisionKind kind, String note, Act act) {
        var conciliation = conciliations.get(id);
        var entry = entries.get(conciliation.entryId());
        revisions.release(entry, text, kind, Role.EDITOR.word(), note, act.receivedAt());
        entries.save(entry);
        conciliation.close(act.receivedAt());
        conciliations.save(conciliation);
    }

    private EntryText current(Conciliation conciliation) {
        return revisions.text(entries.get(conciliation.entryId()).revision());
    }

    private EntryText read(String text) {
        try {
            return json.readValue(text, EntryText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the drafted text cannot be read", e);
        }
    }

    private String words(EntryText text) {
        return checksums.canonical(text).replace("\\r\\n", "\\n");
    }
}
