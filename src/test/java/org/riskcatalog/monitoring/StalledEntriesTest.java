package org.riskcatalog.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.MovableClock;
import org.riskcatalog.OverTables;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The chair is told of an entry to which nothing has happened for 18 months. */
@OverTables
@Import({OpenEntries.class, TellStalled.class, Targets.class, ConfigurationFiles.class, MovableClock.class})
@RecordApplicationEvents
class StalledEntriesTest {

    private static final Instant NOW = Instant.parse("2027-12-01T07:00:00Z");

    @Autowired
    TellStalled tell;

    @Autowired
    Targets targets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void nothingHasHappenedForEighteenMonths() {
        var entry = entry("KZ-2026-001", "CONSULTATION", "2026-03-01T07:00:00Z");
        happened(entry, "2026-05-31T07:00:00Z");
        clock.stand(NOW);

        tell.run();

        assertThat(events.stream(EntryStalled.class))
                .singleElement()
                .satisfies(stalled -> assertThat(stalled.handle()).isEqualTo("KZ-2026-001"))
                .satisfies(stalled -> assertThat(stalled.tells()).containsExactly("chair"));
    }

    @Test
    void whatIsOnRecordWithinThatTimeKeepsItAlive() {
        happened(entry("KZ-2026-002", "CONSULTATION", "2026-03-01T07:00:00Z"), "2026-06-02T07:00:00Z");
        entry("KZ-2026-003", "AT_MEETING", "2026-06-02T07:00:00Z");
        entry("KZ-2026-004", "IN_FORCE", "2026-03-01T07:00:00Z");
        clock.stand(NOW);

        tell.run();

        assertThat(events.stream(EntryStalled.class)).isEmpty();
    }

    @Test
    void ofADraftTheChairIsToldNothing() {
        entry("KZ-2026-005", "DRAFT", "2026-03-01T07:00:00Z");
        clock.stand(NOW);

        tell.run();

        assertThat(events.stream(EntryStalled.class)).isEmpty();
    }

    @Test
    void anEntryHasATargetForWhereItStands() {
        var since = Instant.parse("2026-03-01T07:00:00Z");
        assertThat(targets.of(EntryStatus.CHANNEL, since)).contains(Instant.parse("2026-03-08T07:00:00Z"));
        assertThat(targets.of(EntryStatus.AT_MEETING, since)).contains(Instant.parse("2026-09-01T07:00:00Z"));
        assertThat(targets.of(EntryStatus.IN_FORCE, since)).isEmpty();
    }

    private UUID entry(String handle, String status, String since) {
        var id = UUID.randomUUID();
        var at = Instant.parse(since).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into risk_entry (id, version, handle, proposer, opened_at, status, status_since, title,
                            language, confidentiality, urgency, affected_states, round)
                        values (?, 0, ?, 'KZ', ?, ?, ?, 'A dam', 'en', 'PUBLIC', 'NORMAL', 'KG,UZ', 0)""").params(id, handle, at, status, at).update();
        return id;
    }

    private void happened(UUID entry, String at) {
        jdbc.sql("""
                        insert into record_event (type, version, entry_id, actor_groups, happened_at, audience, arguments, facts)
                        values ('review.opened', 1, ?, '', ?, '', '[]', '{}')""").params(entry, Instant.parse(at).atOffset(ZoneOffset.UTC)).update();
    }
}
