package org.riskcatalog.monitoring.console;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.MemberStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The acts that are awaited of States, by their open clearances: that one is open is all that is told of it. What a State
 * prepares of its own accord is its own affair: a proposal, its part in somebody's, an answer to a review that has closed.
 */
@Component
class Unanswered {

    /**
     * @param act {@code review}, {@code assessment} or {@code measures}
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

    /** Condition over {@code clearance c}. */
    static final String AWAITED = """
            c.ended_at is null and c.act in ('review', 'assessment', 'measures') and not exists
                (select 1 from late_reply l
                 where l.consultation_id = c.subject and l.state = c.state and l.status = 'AWAITED')""";

    private static final String OPEN = """
            select c.entry_id, c.act, c.subject, c.state, min(c.opened_at) as since,
                (select max(r.sent_at) from reminder r where r.subject = c.subject and r.state = c.state and r.act = c.act) as reminded
            from clearance c where c.entry_id in (:entries) and\s""" + AWAITED + """
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
        var each = all.stream()
                .collect(Collectors.toMap(
                        one -> List.of(one.entry(), one.act(), one.state()),
                        Function.identity(),
                        Unanswered::together,
                        LinkedHashMap::new));
        return states.inProtocolOrder(each.values(), Awaited::state).stream()
                .collect(Collectors.groupingBy(Awaited::entry));
    }

    /** Asked about several things by one act, several measures: one line and one reminder for them all. */
    private static Awaited together(Awaited one, Awaited other) {
        var since = one.since().isBefore(other.since()) ? one.since() : other.since();
        var reminded = Stream.of(one.remindedAt(), other.remindedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Awaited(one.entry(), one.act(), one.subject(), one.state(), since, reminded);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
