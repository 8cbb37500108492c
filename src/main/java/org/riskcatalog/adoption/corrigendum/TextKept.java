package org.riskcatalog.adoption.corrigendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A corrigendum was not adopted: the text in force stays as it is. */
public record TextKept(UUID corrigendum, UUID entry, String handle, int number, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.text-kept";
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
        return List.of(handle, number);
    }
}
