package org.riskcatalog.adoption.corrigendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A corrigendum was adopted: the corrected wording is in force. */
public record TextCorrected(
        UUID corrigendum, UUID entry, String handle, int number, String checksum, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.text-corrected";
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
        return List.of(handle, number, checksum.substring(0, 8));
    }
}
