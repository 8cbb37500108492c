package org.riskcatalog.adoption.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Acts about one silence at the same moment: there is exactly one outcome, and the receipts say which. */
abstract class ReceiptRaces extends Races {

    private static final Set<ReceivedKind> LATE = EnumSet.of(ReceivedKind.LATE, ReceivedKind.LATE_HOLD);

    private final Random random = new Random(20260603);

    @Test
    void broken_three_seconds_before_expiry_while_the_expiry_runs() {
        brokenBeforeExpiry(SHORT);
    }

    @Test
    void broken_three_seconds_after_expiry_while_the_expiry_runs() {
        brokenAfterExpiry(SHORT);
    }

    @Test
    void broken_by_two_states_at_once() {
        brokenByTwo(SHORT);
    }

    @Test
    void broken_and_held_around_the_very_instant_while_the_expiry_runs() {
        aroundTheInstant(SHORT);
    }

    @Test
    @Tag("campaign")
    @DisplayName("All of it a hundred times each")
    void a_hundred_times_each() {
        brokenBeforeExpiry(FULL);
        brokenAfterExpiry(FULL);
        brokenByTwo(FULL);
        aroundTheInstant(FULL);
    }

    private void brokenBeforeExpiry(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofSeconds(-3));
            together(() -> story().breaks("TJ", silence), () -> story().settles(silence));
            assertThat(story().read(silence).status()).isEqualTo(SilenceStatus.BROKEN);
            assertOneOutcomeByReceipt(silence);
        }
    }

    private void brokenAfterExpiry(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofSeconds(3));
            together(() -> late("TJ", silence), () -> story().settles(silence));
            assertThat(story().read(silence).status()).isEqualTo(SilenceStatus.EXPIRED_ADOPTED);
            assertOneOutcomeByReceipt(silence);
        }
    }

    private void brokenByTwo(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofHours(-1));
            together(() -> story().breaks("TJ", silence), () -> story().breaks("KG", silence));
            var first = story().receipts(silence).get(0);
            assertThat(story().read(silence).endedBy()).isEqualTo(first.state());
            assertThat(story().receipts(silence))
                    .extracting(Received::kind)
                    .containsExactly(ReceivedKind.BREAK, ReceivedKind.FURTHER);
            assertOneOutcomeByReceipt(silence);
        }
    }

    /** The clock steps over the instant while six threads act: who comes before it is a matter of the row lock alone. */
    private void aroundTheInstant(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofMillis(-random.nextInt(14)));
            together(
                    () -> late("TJ", silence),
                    () -> late("KG", silence),
                    () -> held("UZ", silence),
                    () -> story().settles(silence),
                    () -> story().settles(silence),
                    () -> late("TM", silence));
            story().clock(story().read(silence).expiresAt().plusSeconds(1));
            story().settles(silence);
            assertOneOutcomeByReceipt(silence);
        }
    }

    private void assertOneOutcomeByReceipt(UUID id) {
        var silence = story().read(id);
        var receipts = story().receipts(id);
        var inTime = receipts.stream()
                .filter(received -> received.kind() == ReceivedKind.BREAK)
                .toList();
        assertThat(inTime).hasSizeLessThanOrEqualTo(1);
        assertThat(silence.status()).isEqualTo(inTime.isEmpty() ? SilenceStatus.EXPIRED_ADOPTED : SilenceStatus.BROKEN);
        assertThat(receipts)
                .allSatisfy(received -> assertThat(LATE.contains(received.kind()))
                        .as("%s received %s, expiry %s", received.kind(), received.receivedAt(), received.expiryThen())
                        .isEqualTo(!received.receivedAt().isBefore(received.expiryThen())));
        assertThat(receipts)
                .filteredOn(received -> received.kind() == ReceivedKind.FURTHER)
                .allSatisfy(further ->
                        assertThat(further.receivedAt()).isAfter(inTime.get(0).receivedAt()));
    }

    private void late(String state, UUID silence) {
        try {
            story().breaks(state, silence);
        } catch (SilenceAlreadyExpired late) {
            assertThat(late.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.arguments()).hasSize(2));
        }
    }

    private void held(String state, UUID silence) {
        try {
            story().holds(state, silence, 1);
        } catch (SilenceAlreadyExpired late) {
            assertThat(late.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo("adoption.hold-already-expired"));
        } catch (org.riskcatalog.acts.Refusal refused) {
            assertThat(refused).hasMessageContaining("adoption.not-under-silence");
        }
    }
}
