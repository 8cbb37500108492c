package org.riskcatalog.members;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks people up for the other rooms. */
public interface Directory {

    Optional<Person> person(UUID id);

    /** Those with an open account and a mandate for this group valid now, by name. */
    List<Person> holding(String group);

    /** The same for several groups in one SQL statement; a group that nobody holds has an empty list. */
    Map<String, List<Person>> holding(Collection<String> groups);

    /** Names of people in one SQL statement; an unknown id is left out. */
    Map<UUID, String> names(Collection<UUID> people);
}
