package org.riskcatalog.proposal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** Something that happened to a proposal: its sponsors are told; they, chair and secretariat read it in the journal. */
public interface SponsorsEvent extends CatalogEvent {

    UUID entry();

    /** Two-letter codes, the proposer first. */
    Collection<String> sponsors();

    @Override
    default Optional<UUID> entryId() {
        return Optional.of(entry());
    }

    @Override
    default Audience audience() {
        return Sponsoring.andOffice(sponsors());
    }

    @Override
    default Set<String> tells() {
        return Sponsoring.told(sponsors());
    }
}
