package org.riskcatalog.adoption.corrigendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A correction of the wording of a text in force was proposed; its case begins. */
public record CorrigendumProposed(
        UUID corrigendum, UUID entry, String handle, int number, int paragraphs, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.corrigendum-proposed";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.everybody(states);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, number, paragraphs);
    }
}
