package org.riskcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** The proposer asks for an urgency, the secretariat confirms one. */
class UrgencyOfAnEntryTest {

    private final RiskEntry entry =
            RiskEntry.draft(UUID.randomUUID(), "KZ-2026-012", "KZ", "Low water", SomeEntry.OPENED);

    @Test
    void whatWasConfirmedIsNotChangedByALaterText() {
        entry.confirmUrgency(Urgency.EMERGENCY);
        entry.speaksBy(UUID.randomUUID(), SomeEntry.text(Confidentiality.PUBLIC));
        assertThat(entry.urgency()).isEqualTo(Urgency.EMERGENCY);
        entry.become(EntryStatus.SUBMITTED, SomeEntry.OPENED);
        entry.register("CA-RC-2026-001", SomeEntry.OPENED);
        assertThat(entry.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void whatNobodyConfirmedIsNotGranted() {
        entry.become(EntryStatus.SUBMITTED, SomeEntry.OPENED);
        ReflectionTestUtils.setField(entry, "urgency", Urgency.EMERGENCY);
        entry.register("CA-RC-2026-001", SomeEntry.OPENED);
        assertThat(entry.urgency()).isEqualTo(Urgency.NORMAL);
    }
}
