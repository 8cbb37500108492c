package org.riskcatalog.desk.forms;

import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.Actor;

/** Finds an entry by the handle that stands in an address. */
public interface NamedEntries {

    Optional<NamedEntry> find(String handle);

    /** The same, empty also if this reader may not see the entry. */
    Optional<NamedEntry> seen(String handle, Actor reader);

    /**
     * An entry as headings name it.
     *
     * @param language in which the title is written
     */
    record NamedEntry(UUID id, String handle, String title, String language) {}
}
