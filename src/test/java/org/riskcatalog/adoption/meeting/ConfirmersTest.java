package org.riskcatalog.adoption.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Seat;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.Someone;

/** A meeting under the chair of Kazakhstan; before its outcome is confirmed the chair passes to Tajikistan. */
class ConfirmersTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Instant MET = Instant.parse("2026-10-01T05:00:00Z");

    private final Meeting meeting =
            Meeting.scheduled("NC-2026-1", Body.NATIONAL_COORDINATORS, new Sitting(MET, ZONE, "Astana", "KZ"), MET);
    private final Electorates electorates = mock(Electorates.class);
    private final Attendance attendance = mock(Attendance.class);
    private final ItemOutcomes outcomes = mock(ItemOutcomes.class);
    private final Meetings meetings = mock(Meetings.class);
    private final Seats seats = mock(Seats.class);
    private final Confirmers confirmers = new Confirmers(electorates, attendance, outcomes, meetings, seats);
    private final ItemOutcome outcome = written();

    ConfirmersTest() {
        when(meetings.get(meeting.id())).thenReturn(meeting);
        when(electorates.of(any())).thenReturn(List.of("KZ", "KG", "TJ"));
        when(attendance.delegations(meeting.id())).thenReturn(Set.of("KZ", "KG", "TJ"));
        when(outcomes.pending(any())).thenReturn(outcome);
        chairIs("TJ");
    }

    @Test
    void theDelegationOfTheChairThatConfirmsDoesNotConfirmBesideIt() {
        outcome.confirmByChair("TJ", UUID.randomUUID(), MET);

        assertThat(confirmers.groups(outcome.itemId()))
                .containsExactly("head-of-delegation:KZ", "head-of-delegation:KG");
        assertThatThrownBy(() -> confirmers.state(outcome, Someone.head("TJ"))).isInstanceOf(NotThere.class);
        assertThat(confirmers.state(outcome, Someone.head("KZ"))).isEqualTo("KZ");
    }

    @Test
    void thatTheChairPassesOnAfterItConfirmedChangesNothing() {
        outcome.confirmByChair("KZ", UUID.randomUUID(), MET);

        assertThat(confirmers.present(outcome)).containsExactly("KG", "TJ");
    }

    @Test
    void beforeItConfirmsItIsWhoeverHoldsTheChairNow() {
        assertThat(confirmers.present(outcome)).containsExactly("KZ", "KG");
        chairIs("KZ");
        assertThat(confirmers.present(outcome)).containsExactly("KG", "TJ");
    }

    private void chairIs(String state) {
        when(seats.now()).thenReturn(new Seat(state, "Dushanbe", ZONE));
    }

    private ItemOutcome written() {
        var paper = new Paper(UUID.randomUUID(), null, "KZ-2026-001", "Low water", Body.NATIONAL_COORDINATORS);
        var item = AgendaItem.of(ItemKind.B, MatterKind.ENTRY, UUID.randomUUID(), paper, MET);
        item.place(meeting.id());
        return ItemOutcome.written(item, Outcome.CONSENSUS, "Nobody objected.", List.of(), UUID.randomUUID(), MET);
    }
}
