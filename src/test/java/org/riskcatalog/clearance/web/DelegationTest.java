package org.riskcatalog.clearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a focal point may ask: of a restricted entry only experts who may read it. */
@RunningCatalog
class DelegationTest {

    private static final String EXPERT = "national-expert:KG";

    @Autowired
    private Delegation delegation;

    @Autowired
    private RiskEntries entries;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final UUID entry = UUID.randomUUID();

    @AfterEach
    void asItWas() {
        jdbc.sql("delete from risk_entry where id = ?").param(entry).update();
        clear(false);
    }

    @Test
    void anybodyIsAskedAboutAnOrdinaryEntry() {
        marked("PARTICIPANTS");
        assertThat(delegation.experts("KG", entry)).hasSize(1);
    }

    @Test
    void nobodyIsAskedWhoMayNotReadARestrictedOne() {
        marked("RESTRICTED");
        assertThat(delegation.experts("KG", entry)).isEmpty();
    }

    @Test
    void aClearedExpertIsAsked() {
        marked("RESTRICTED");
        clear(true);
        assertThat(delegation.experts("KG", entry))
                .extracting(Delegation.Expert::id)
                .containsExactly(directory.holding(EXPERT).get(0).id());
    }

    @Test
    void theUsualDeadlineLiesFiveWorkingDaysBeforeTheOuterOne() {
        var outer = clock.instant().plus(Duration.ofDays(40));
        assertThat(delegation.usualDeadline("KG", Optional.of(outer), false).orElseThrow())
                .isBetween(outer.minus(Duration.ofDays(14)), outer.minus(Duration.ofDays(5)));
    }

    @Test
    void anAcceleratedOneLiesOneWorkingDayBefore() {
        var outer = clock.instant().plus(Duration.ofDays(14));
        assertThat(delegation.usualDeadline("KG", Optional.of(outer), true).orElseThrow())
                .isBetween(outer.minus(Duration.ofDays(6)), outer.minus(Duration.ofDays(1)));
        assertThat(delegation.usualDeadline("KG", Optional.of(outer), true))
                .isNotEqualTo(delegation.usualDeadline("KG", Optional.of(outer), false));
    }

    @Test
    void whereThatHasPassedHalfOfTheTimeIsLeft() {
        var outer = clock.instant().plus(Duration.ofHours(10));
        assertThat(delegation.usualDeadline("KG", Optional.of(outer), false).orElseThrow())
                .isBetween(outer.minus(Duration.ofHours(6)), outer.minus(Duration.ofHours(4)));
    }

    @Test
    void noneIsProposedAfterTheOuterOne() {
        var outer = clock.instant().minus(Duration.ofHours(1));
        assertThat(delegation.usualDeadline("KG", Optional.of(outer), false)).isEmpty();
    }

    private void marked(String confidentiality) {
        entries.save(RiskEntry.draft(entry, "KG-1998-001", "KG", "Low water", clock.instant()));
        jdbc.sql("update risk_entry set confidentiality = :mark where id = :entry")
                .params(Map.of("mark", confidentiality, "entry", entry))
                .update();
    }

    private void clear(boolean cleared) {
        var expert = directory.holding(EXPERT).get(0).id();
        jdbc.sql("update mandate set cleared = :cleared where person_id = :expert")
                .params(Map.of("cleared", cleared, "expert", expert))
                .update();
    }
}
