package org.riskcatalog.notices;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the chair, whoever it is, sees an entry: of a draft its sponsors alone know. */
@Component
class SeenByChair {

    private static final Actor CHAIR =
            new Actor(new UUID(0, 0), Role.CHAIR.word(), Role.CHAIR.word(), Set.of(Role.CHAIR.group()), Locale.ENGLISH);

    private final JdbcClient jdbc;
    private final EntryVisibility visibility;

    SeenByChair(JdbcClient jdbc, EntryVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** False for none. */
    boolean sees(@Nullable UUID entry) {
        return entry != null
                && jdbc.sql("select count(*) from risk_entry e where e.id = :entry and " + visibility.condition())
                                .params(visibility.parameters(CHAIR))
                                .param("entry", entry)
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
