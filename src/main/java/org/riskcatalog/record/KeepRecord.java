package org.riskcatalog.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.acts.CurrentAct;
import org.riskcatalog.acts.KeptArguments;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each event of the catalog down in the transaction in which it happens: either both are there or neither is. */
@Component
class KeepRecord {

    private static final String INSERT = """
            insert into record_event
                (type, version, entry_id, act, act_type, actor, actor_groups, happened_at, audience, arguments, facts)
            values (:type, :version, :entry, :act, :actType, :actor, :groups, :at, :audience, :arguments, :facts)""";

    private final JdbcClient jdbc;
    private final Checksums checksums;
    private final KeptArguments arguments;
    private final Clock clock;

    KeepRecord(JdbcClient jdbc, Checksums checksums, KeptArguments arguments, Clock clock) {
        this.jdbc = jdbc;
        this.checksums = checksums;
        this.arguments = arguments;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CatalogEvent event) {
        var act = CurrentAct.get();
        jdbc.sql(INSERT)
                .param("type", event.type())
                .param("version", event.version())
                .param("entry", event.entryId().orElse(null))
                .param("act", value(act.map(Act::id)))
                .param("actType", value(act.map(Act::type)))
                .param("actor", value(act.map(known -> known.actor().person())))
                .param(
                        "groups",
                        act.map(known -> String.join(",", known.actor().groups()))
                                .orElse(""))
                .param("at", act.map(Act::receivedAt).orElseGet(this::now).atOffset(ZoneOffset.UTC))
                .param("audience", AudienceColumn.of(event.audience()))
                .param("arguments", arguments.keep(event.journalArguments()))
                .param("facts", checksums.canonical(event))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable Object value(Optional<?> of) {
        return of.orElse(null);
    }
}
