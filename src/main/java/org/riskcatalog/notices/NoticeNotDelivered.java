package org.riskcatalog.notices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * A notice was not delivered and is not tried again by itself. No deadline moves; the chair is told, unless the chair is who
 * could not be reached, or does not see the entry.
 *
 * @param toldAs groups by which the person was to be told
 * @param failure answer of the mail server to the last try; it stays out of the record
 * @param forChair it is about an entry that the chair sees, and not itself about such a notice
 */
public record NoticeNotDelivered(
        UUID notice,
        @Nullable UUID entry,
        @Nullable String handle,
        List<String> toldAs,
        @JsonIgnore String failure,
        @JsonIgnore boolean forChair)
        implements CatalogEvent {

    static final String TYPE = "notices.not-delivered";

    static NoticeNotDelivered of(Notice notice, String failure, boolean seenByChair) {
        return new NoticeNotDelivered(
                notice.id(),
                notice.entry(),
                notice.handle(),
                notice.toldAs(),
                failure,
                seenByChair && !notice.eventType().equals(TYPE));
    }

    @Override
    public String type() {
        return TYPE;
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
    public Set<String> tells() {
        return forChair ? Set.of(Role.CHAIR.group()) : Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle == null ? "" : handle);
    }
}
