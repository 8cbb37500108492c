package org.riskcatalog.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** An entry left the way to adoption without a decision; the chair takes it from here. */
public record TurnedOff(UUID entry, String handle, String proposer, Why why) implements CatalogEvent {

    /** What turned it off. */
    public enum Why {
        REVIEW_BLOCKED,
        REVIEW_WITHOUT_SUPPORT,
        REVIEW_WITHOUT_QUORUM,
        COMMENTS_UNRESOLVED,
        TO_MEETING,
        SILENCE_BROKEN,
        SILENCE_BROKEN_AGAIN,
        SILENCE_BROKEN_THRICE,
        SILENCE_REFUSED
    }

    @Override
    public String type() {
        return "adoption.turned-off-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                Role.CHAIR.group(),
                Role.SECRETARIAT.group(),
                Role.HEAD_OF_DELEGATION.group(proposer),
                Role.FOCAL_POINT.group(proposer));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle);
    }
}
