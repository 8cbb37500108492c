package org.riskcatalog.adoption.silence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** Something that happened to a silence; unless it says otherwise, all who are concerned are told. */
public interface SilenceEvent extends CatalogEvent {

    About about();

    @Override
    default Optional<UUID> entryId() {
        return Optional.of(about().entry());
    }

    @Override
    default Set<String> tells() {
        return about().all();
    }
}
