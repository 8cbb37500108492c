package org.riskcatalog.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** A notice that was not delivered is on its way again: an administrator asked for it. */
public record NoticeTriedAgain(
        UUID notice, @Nullable UUID entry, @Nullable String handle) implements CatalogEvent {

    @Override
    public String type() {
        return "notices.tried-again";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.ofNullable(entry);
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.CHAIR.group(), Role.SECRETARIAT.group(), Role.ADMIN.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle == null ? "" : handle);
    }
}
