package org.riskcatalog.monitoring.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.OverTables;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.configuration.Configured;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chair and secretariat see of whom an answer is awaited, and never what a State prepares of its own accord. */
@OverTables({Unanswered.class, UnansweredTest.Members.class})
class UnansweredTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-06-01T07:00:00Z");

    @Autowired
    Unanswered unanswered;

    @Autowired
    JdbcClient jdbc;

    private final UUID entry = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();

    @BeforeEach
    void anEntry() {
        jdbc.sql("""
                        insert into risk_entry (id, version, handle, proposer, opened_at, status, status_since, title,
                            language, confidentiality, urgency, affected_states, round)
                        values (?, 0, 'KZ-2026-001', 'KZ', ?, 'CONSULTATION', ?, 'A dam', 'en', 'PUBLIC', 'NORMAL', 'KG', 0)""").params(entry, AT, AT).update();
    }

    @Test
    void whoWasAskedAndHasNotAnsweredIsNamed() {
        clearance("review", review, "KG");
        clearance("assessment", UUID.randomUUID(), "TJ");
        clearance("measures", UUID.randomUUID(), "UZ");

        assertThat(awaited()).containsExactlyInAnyOrder("KG review", "TJ assessment", "UZ measures");
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void whoAnswersAClosedReviewOfItsOwnAccordIsNot() {
        closedReview();
        clearance("review", review, "KG");
        jdbc.sql("""
                        insert into late_reply (id, version, consultation_id, state, number, status, asked_at, since)
                        values (?, 0, ?, 'KG', 1, 'AWAITED', ?, ?)""").params(UUID.randomUUID(), review, AT, AT).update();

        assertThat(awaited()).isEmpty();
        assertThat(found()).isZero();
    }

    @Test
    void whoProposesOrSponsorsIsNot() {
        clearance("proposal", entry, "KZ");
        clearance("sponsorship", entry, "KG");

        assertThat(awaited()).isEmpty();
        assertThat(found()).isZero();
    }

    private void closedReview() {
        var revision = UUID.randomUUID();
        jdbc.sql("""
                        insert into revision (id, version, entry_id, number, kind, author, released_at, language, checksum, content)
                        values (?, 0, ?, 1, 'INITIAL', 'KZ', ?, 'en', '0', '{}')""").params(revision, entry, AT).update();
        jdbc.sql("""
                        insert into consultation (id, version, entry_id, revision_id, revision_checksum, round, kind, period,
                            opens_at, zone, closes_at, status, extended, closed_at)
                        values (?, 0, ?, ?, '0', 1, 'FIRST', 'FULL', ?, 'UTC', ?, 'CLOSED', false, ?)""").params(review, entry, revision, AT, AT, AT).update();
    }

    private void clearance(String act, UUID subject, String state) {
        jdbc.sql("""
                        insert into clearance (id, version, act, subject, state, entry_id, opened_at, status, experts, drafters)
                        values (?, 0, ?, ?, ?, ?, ?, 'OPEN', '', '')""").params(UUID.randomUUID(), act, subject, state, entry, AT).update();
    }

    private List<String> awaited() {
        return unanswered.of(List.of(entry)).getOrDefault(entry, List.of()).stream()
                .map(one -> one.state() + " " + one.act())
                .toList();
    }

    /** How many entries the filter of the list leaves in. */
    private int found() {
        var filter = new ConsoleQuery("", "", ConsoleQuery.Which.UNANSWERED, "age", 0).condition(Map.of());
        return jdbc.sql("select count(*) from risk_entry e where " + filter.sql())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    @TestConfiguration
    static class Members {

        @Bean
        MemberStates members() {
            return Configured.members();
        }
    }
}
