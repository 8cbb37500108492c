package org.riskcatalog.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;

/** A room tells, for a whole list of entries at once, what the rows of those in its hands show besides. */
public interface EntryRows {

    /** At most a constant number of SQL statements, however long the list. Never tells more than the reader may know. */
    Map<UUID, Row> of(Collection<EntryRow> entries, Actor reader);

    /**
     * @param line second line below where it stands, "under silence until 3 June"; null for none
     * @param strip member cells; null for none
     */
    record Row(@Nullable Phrase line, @Nullable Strip strip) {

        /** What this room leaves open, another one may tell. */
        public Row or(Row other) {
            return new Row(line == null ? other.line : line, strip == null ? other.strip : strip);
        }
    }
}
