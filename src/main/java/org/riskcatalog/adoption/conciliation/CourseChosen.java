package org.riskcatalog.adoption.conciliation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The chair chose how an entry is conciliated, or where it goes from there, with the reason. */
public record CourseChosen(UUID entry, String handle, Course course, String reason, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.conciliated-to-"
                + course.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        states.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, reason);
    }
}
