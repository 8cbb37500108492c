package org.riskcatalog.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.OverTables;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.ActsTestBeans;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.CurrentAct;
import org.riskcatalog.acts.KeptArguments.Word;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@OverTables({
    ActsTestBeans.class,
    KeepRecord.class,
    Journal.class,
    JournalVisibility.class,
    RecordRows.class,
    JournalAudienceTest.FixedTime.class
})
class JournalAudienceTest {

    private static final Instant NOON = Instant.parse("2026-06-01T07:00:00Z");
    private static final UUID ENTRY = UUID.randomUUID();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_line_for_everyone_is_read_by_all_who_see_the_entry() {
        events.publishEvent(new Happened("for.everyone", Audience.everyone()));

        assertThat(read(Someone.head("KG"))).containsExactly("for.everyone");
        assertThat(read(Someone.as(Role.OBSERVER))).containsExactly("for.everyone");
        assertThat(read(Someone.as(Role.ADMIN))).containsExactly("for.everyone");
    }

    @Test
    void a_line_of_one_delegation_is_read_there_and_nowhere_else_not_even_by_administrators() {
        events.publishEvent(new Happened("of.kg", Audience.delegation("KG")));

        assertThat(read(Someone.expert("KG"))).containsExactly("of.kg");
        assertThat(read(Someone.head("KZ"))).isEmpty();
        assertThat(read(Someone.as(Role.CHAIR))).isEmpty();
        assertThat(read(Someone.as(Role.SECRETARIAT))).isEmpty();
        assertThat(read(Someone.as(Role.ADMIN))).isEmpty();
    }

    @Test
    void a_line_for_named_groups_is_read_by_their_members_alone() {
        events.publishEvent(new Happened("for.office", Audience.of("chair", "secretariat")));

        assertThat(read(Someone.as(Role.CHAIR))).containsExactly("for.office");
        assertThat(read(Someone.as(Role.SECRETARIAT))).containsExactly("for.office");
        assertThat(read(Someone.as(Role.EDITOR))).isEmpty();
        assertThat(read(Someone.focal("KZ"))).isEmpty();
    }

    @Test
    void a_group_whose_name_begins_like_another_reads_nothing_of_it() {
        events.publishEvent(new Happened("of.kg", Audience.delegation("KG")));

        assertThat(read(Someone.of("stranger", "state:K", "kg", "%"))).isEmpty();
    }

    @Test
    void lines_of_another_entry_stay_in_its_own_journal() {
        events.publishEvent(new Happened("elsewhere", Audience.everyone(), UUID.randomUUID()));

        assertThat(read(Someone.head("KG"))).isEmpty();
    }

    @Test
    void the_latest_comes_first_and_pages_count_only_what_the_reader_may_read() {
        for (int n = 1; n <= 5; n++) {
            events.publishEvent(new Happened("line." + n, Audience.everyone()));
            events.publishEvent(new Happened("hidden." + n, Audience.delegation("UZ")));
        }
        var reader = Someone.head("KG");

        assertThat(journal.count(ENTRY, reader)).isEqualTo(5);
        assertThat(journal.lines(ENTRY, reader, 0, 2))
                .extracting(RecordedEvent::type)
                .containsExactly("line.5", "line.4");
        assertThat(journal.lines(ENTRY, reader, 4, 2))
                .extracting(RecordedEvent::type)
                .containsExactly("line.1");
    }

    @Test
    void a_line_names_the_act_its_actor_and_the_instant_of_its_receipt() {
        var head = Someone.head("KG");
        var act = new Act(UUID.randomUUID(), "review/sign", head, NOON.minusSeconds(5), "0".repeat(64));
        CurrentAct.during(act, () -> {
            events.publishEvent(new Happened("signed", Audience.everyone()));
            return act;
        });

        var line = journal.lines(ENTRY, head, 0, 1).get(0);
        assertThat(line.act()).isEqualTo(act.id());
        assertThat(line.actor()).isEqualTo(head.person());
        assertThat(line.groups()).containsExactly("head-of-delegation:KG");
        assertThat(line.at()).isEqualTo(act.receivedAt());
    }

    @Test
    void arguments_come_back_so_that_they_can_be_said_in_any_language() {
        events.publishEvent(new Happened("arguments", Audience.everyone()));

        assertThat(journal.lines(ENTRY, Someone.head("KG"), 0, 1).get(0).arguments())
                .containsExactly("KG", 4L, NOON, new Word("catalog.entryStatus.REGISTERED"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void an_event_outside_of_a_transaction_is_not_accepted() {
        assertThatThrownBy(() -> events.publishEvent(new Happened("alone", Audience.everyone())))
                .hasMessageContaining("transaction");
        assertThat(jdbc.sql("select count(*) from record_event")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> read(Actor reader) {
        return journal.lines(ENTRY, reader, 0, 100).stream()
                .map(RecordedEvent::type)
                .toList();
    }

    record Happened(String type, Audience audience, UUID entry) implements CatalogEvent {

        Happened(String type, Audience audience) {
            this(type, audience, ENTRY);
        }

        @Override
        public Optional<UUID> entryId() {
            return Optional.of(entry);
        }

        @Override
        public List<Object> journalArguments() {
            return List.of("KG", 4, NOON, EntryStatus.REGISTERED);
        }
    }

    @TestConfiguration
    static class FixedTime {

        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }
    }
}
