package org.riskcatalog.adoption.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Someone;
import org.riskcatalog.proposal.withdrawal.AnnounceWithdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Of a confirmed outcome and a withdrawal that which is received first holds, also before the outcome is carried out. */
@RunningCatalog
@Transactional
class WithdrawnAfterTheOutcomeTest {

    @Autowired
    private RiskEntries entries;

    @Autowired
    private MeetingStore meetings;

    @Autowired
    private AgendaItemStore items;

    @Autowired
    private ItemOutcomeStore outcomes;

    @Autowired
    private ConfirmOutcome confirmation;

    @Autowired
    private AnnounceWithdrawal announcements;

    @Autowired
    private Clock clock;

    private RiskEntry entry;
    private AgendaItem item;

    @BeforeEach
    void itIsOnTheAgenda() {
        var now = clock.instant();
        entry = RiskEntry.draft(UUID.randomUUID(), "KZ-1997-002", "KZ", "Low water", now);
        entry.become(EntryStatus.SUBMITTED, now);
        entry.register("CA-RC-1997-002", now);
        entry.openRound(now);
        entry.become(EntryStatus.AT_MEETING, now);
        entry = entries.save(entry);
        var sitting = new Sitting(now.minus(Duration.ofHours(2)), ZoneId.of("Asia/Tashkent"), "Tashkent", "UZ");
        var meeting = meetings.save(Meeting.scheduled("NC-1997-1", Body.NATIONAL_COORDINATORS, sitting, now));
        var paper = new Paper(entry.id(), null, entry.handle(), entry.title(), Body.NATIONAL_COORDINATORS);
        item = AgendaItem.of(ItemKind.B, MatterKind.ENTRY, entry.id(), paper, now);
        item.place(meeting.id());
        item = items.save(item);
    }

    @Test
    void whatWasDecidedIsNotWithdrawnAnyMore() {
        confirmed(Outcome.CONSENSUS);

        assertThatThrownBy(this::withdraw).hasMessageContaining("adoption.withdrawn-after-outcome");
        assertThatThrownBy(() -> announcements.announce(entry, "A better one follows", clock.instant()))
                .hasMessageContaining("adoption.withdrawn-after-outcome");

        assertThat(items.findById(item.id()).orElseThrow().open()).isTrue();
    }

    @Test
    void whatGoesOnToAnotherMeetingIsWithdrawnFromIt() {
        confirmed(Outcome.DEFERRED);

        withdraw();

        assertThat(items.findById(item.id()).orElseThrow().status()).isEqualTo(ItemStatus.GONE);
    }

    @Test
    void whatTheChairAloneConfirmedIsWithdrawnAndNoDelegationConfirmsItThen() {
        byChair(Outcome.CONSENSUS);

        withdraw();

        var head = Someone.head("KG");
        var act = new Act(UUID.randomUUID(), "test", head, clock.instant(), "c".repeat(64));
        assertThatThrownBy(() -> confirmation.byDelegation(item.id(), act))
                .hasMessageContaining("adoption.item-withdrawn");
    }

    private void withdraw() {
        var own = entries.get(entry.id());
        own.become(EntryStatus.WITHDRAWN, clock.instant());
        entries.save(own);
    }

    private ItemOutcome byChair(Outcome how) {
        var outcome = ItemOutcome.written(item, how, "The chair asked.", List.of(), UUID.randomUUID(), clock.instant());
        outcome.confirmByChair("TJ", UUID.randomUUID(), clock.instant());
        return outcomes.save(outcome);
    }

    private void confirmed(Outcome how) {
        var outcome = byChair(how);
        outcome.confirmByDelegation("KG", UUID.randomUUID(), clock.instant());
        outcomes.save(outcome);
    }
}
