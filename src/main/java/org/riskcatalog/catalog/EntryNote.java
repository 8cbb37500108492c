package org.riskcatalog.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;

/** What a room has to warn a reader of, above the page of an entry and of its silence. */
public interface EntryNote {

    /** Empty if nothing, or not for this reader. At most one SQL statement. */
    Optional<Note> of(RiskEntry entry, Actor reader);

    /**
     * @param code message key of the sentence; counted
     * @param address where more is to be seen; null if nowhere. Its words are the message {@code <code>.link}
     */
    record Note(
            String code,
            int count,
            List<Object> arguments,
            @Nullable String address) {}
}
