package org.riskcatalog.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.text.EntryText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The revisions of all entries: released once, read for ever. */
@Component
public class Revisions {

    private final RevisionStore store;
    private final Checksums checksums;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    Revisions(RevisionStore store, Checksums checksums, ObjectMapper json, ApplicationEventPublisher events) {
        this.store = store;
        this.checksums = checksums;
        this.json = json;
        this.events = events;
    }

    /** Releases a text as the entry's next revision; the caller saves the entry afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Revision release(
            RiskEntry entry, EntryText text, RevisionKind kind, String author, @Nullable String note, Instant at) {
        var content = checksums.canonical(text);
        var number = store.countByEntryId(entry.id()) + 1;
        var revision = store.save(new Revision(
                UUID.randomUUID(),
                0,
                entry.id(),
                number,
                kind,
                author,
                at,
                entry.currentRevision(),
                note,
                text.language(),
                Checksums.ofCanonical(content),
                content));
        entry.speaksBy(revision.id(), text);
        events.publishEvent(new RevisionReleased(entry.id(), number, kind, author, revision.checksum()));
        return revision;
    }

    /** Releases the corrected wording of a text in force as a revision by which the entry does not speak yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Revision corrected(RiskEntry entry, EntryText text, String author, String reason, Instant at) {
        var content = checksums.canonical(text);
        return store.save(new Revision(
                UUID.randomUUID(),
                0,
                entry.id(),
                store.countByEntryId(entry.id()) + 1,
                RevisionKind.CORRIGENDUM,
                author,
                at,
                entry.inForceRevision(),
                reason,
                text.language(),
                Checksums.ofCanonical(content),
                content));
    }

    /** A corrigendum is adopted: the entry speaks by it, and it is in force; the caller saves the entry afterwards. */
    public void correct(RiskEntry entry, UUID corrigendum) {
        entry.correctedBy(corrigendum, text(corrigendum));
    }

    /** @throws IllegalStateException if there is none */
    public Revision get(UUID id) {
        return store.findById(id).orElseThrow(() -> new IllegalStateException("no revision " + id));
    }

    /** All of an entry, the first one first. */
    public List<Revision> of(UUID entry) {
        return store.findByEntryIdOrderByNumber(entry);
    }

    public EntryText text(Revision revision) {
        try {
            return json.readValue(revision.content(), EntryText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("revision " + revision.id() + " cannot be read", e);
        }
    }

    public EntryText text(UUID revision) {
        return text(get(revision));
    }
}
