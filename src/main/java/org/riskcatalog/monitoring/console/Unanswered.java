package org.riskcatalog.monitoring.console;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.MemberStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts that are awaited of States, by their open clearances: that one is open is all that is told of it. */
@Component
class Unanswered {

    /**
     * @param act {@code review}, {@code score}, …
     * @param subject what the State was asked about
     * @param remindedAt the last time by hand; null if never
     */
    record Awaited(
            UUID entry,
            String act,
            UUID subject,
            String state,
            Instant since,
            @Nullable Instant remindedAt) {}

    private static final String OPEN = """
            select c.entry_id, c.act, c.subject, c.state, min(c.opened_at) as since,
                (select max(r.sent_at) from reminder r where r.subject = c.subject and r.state = c.state and r.act = c.act) as reminded
            from clearance c where c.ended_at is null and c.act <> 'proposal' and c.entry_id in (:entries)
            group by c.entry_id, c.act, c.subject, c.state""";

    private final JdbcClient jdbc;
    private final MemberStates states;

    Unanswered(JdbcClient jdbc, MemberStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** By entry, in the order of protocol; one SQL statement. */
    Map<UUID, List<Awaited>> of(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var all = jdbc.sql(OPEN)
                .param("entries", entries)
                .query((row, n) -> new Awaited(
                        row.getObject("entry_id", UUID.class),
                        row.getString("act"),
                        row.getObject("subject", UUID.class),
                        row.getString("state"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("reminded", OffsetDateTime.class))))
                .list();
        return states.inProtocolOrder(all, Awaited::state).stream().collect(Collectors.groupingBy(Awaited::entry));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
