package org.riskcatalog.adoption.conciliation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.adoption.silence.NamesSeen;
import org.riskcatalog.members.Role;

/**
 * A drafting group proposed a text.
 *
 * @param by State that handed it in, or {@code editor}
 * @param members States of that day: they and those who serve them are told who drafts
 */
public record TextDrafted(UUID entry, String handle, String by, List<String> group, List<String> members)
        implements CatalogEvent {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String type() {
        return "adoption.text-drafted";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return NamesSeen.among(members);
    }

    @Override
    public Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        group.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        groups.add(Role.CHAIR.group());
        groups.add(Role.EDITOR.group());
        return groups;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, Role.ofWord(by).<Object>map(role -> role).orElse(by));
    }
}
