package org.riskcatalog.adoption.silence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All silences, for reading. */
@Component
public class Silences {

    private final SilenceStore store;

    Silences(SilenceStore store) {
        this.store = store;
    }

    public Optional<Silence> find(UUID id) {
        return store.findById(id);
    }

    /** @throws IllegalStateException if there is none */
    public Silence get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no silence " + id));
    }

    /** Of the entry and of its measures, the earliest opened first. */
    public List<Silence> ofEntry(UUID entry) {
        return store.findByTextEntryIdOrderByOpenedAt(entry);
    }

    /** The last one opened about this very subject. */
    public Optional<Silence> latest(UUID entry, UUID subject) {
        return ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectId().equals(subject))
                .reduce((earlier, later) -> later);
    }

    /** The same, passing over those that the chair cancelled before they started: they changed nothing. */
    public Optional<Silence> latestNotCalledOff(UUID entry, UUID subject) {
        return ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectId().equals(subject))
                .filter(silence -> silence.startsAt() != null || silence.status() != SilenceStatus.CANCELLED)
                .reduce((earlier, later) -> later);
    }

    /** The one about the same subject that came before it. */
    public Optional<Silence> before(Silence silence) {
        return ofEntry(silence.text().entryId()).stream()
                .filter(other -> other.text().subjectId().equals(silence.text().subjectId()))
                .takeWhile(other -> !other.id().equals(silence.id()))
                .reduce((earlier, later) -> later);
    }

    /** Proposed or under silence now, the next to expire first. */
    public List<Silence> open() {
        return store
                .findByStatusIn(List.of(SilenceStatus.PROPOSED, SilenceStatus.RUNNING, SilenceStatus.ON_HOLD))
                .stream()
                .filter(Silence::open)
                .sorted(Comparator.comparing(Silence::expiresAt))
                .toList();
    }
}
