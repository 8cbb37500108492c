package org.riskcatalog.adoption.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;

/** Cancellation and withdrawal at the moment of a break, a hold or expiry: the silence ends once, by what was received first. */
abstract class RacesToTheEnd extends Races {

    private final Random random = new Random(20260604);

    @Test
    void cancelled_broken_and_held_around_the_very_instant_while_the_expiry_runs() {
        cancelled(SHORT);
    }

    @Test
    void withdrawn_broken_and_held_around_the_very_instant_while_the_expiry_runs() {
        withdrawn(SHORT);
    }

    @Test
    void held_and_broken_long_before_expiry() {
        held(SHORT);
    }

    @Test
    @Tag("campaign")
    @DisplayName("All of it a hundred times each")
    void a_hundred_times_each() {
        cancelled(FULL);
        withdrawn(FULL);
        held(FULL);
    }

    private void cancelled(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofMillis(-random.nextInt(14)));
            together(
                    () -> orRefused(() -> story().cancels(silence)),
                    () -> orRefused(() -> story().breaks("TJ", silence)),
                    () -> orRefused(() -> story().holds("UZ", silence, 1)),
                    () -> story().settles(silence),
                    () -> orRefused(() -> story().cancels(silence)));
            afterwards(silence);
            endsOnce(silence);
            var cancelled = story().read(silence).status() == SilenceStatus.CANCELLED;
            assertThat(received(silence, ReceivedKind.CANCELLATION)).isEqualTo(cancelled ? 1 : 0);
        }
    }

    private void withdrawn(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofMillis(-random.nextInt(14)));
            together(
                    () -> orRefused(() -> story().withdraws(silence)),
                    () -> orRefused(() -> story().breaks("TJ", silence)),
                    () -> orRefused(() -> story().holds("UZ", silence, 1)),
                    () -> story().settles(silence));
            afterwards(silence);
            endsOnce(silence);
            var status = story().read(silence).status();
            if (status == SilenceStatus.EXPIRED_ADOPTED) {
                assertThat(story().entry(silence).status()).isEqualTo(EntryStatus.UNDER_SILENCE);
            } else if (status == SilenceStatus.CANCELLED) {
                assertThat(story().entry(silence).status()).isEqualTo(EntryStatus.WITHDRAWN);
            }
        }
    }

    private void held(int times) {
        for (int i = 0; i < times; i++) {
            var silence = at(Duration.ofHours(-1));
            together(
                    () -> orRefused(() -> story().holds("UZ", silence, 1)),
                    () -> orRefused(() -> story().holds("UZ", silence, 1)),
                    () -> orRefused(() -> story().holds("KG", silence, 1)),
                    () -> story().breaks("TJ", silence));
            assertThat(story().read(silence).status()).isEqualTo(SilenceStatus.BROKEN);
            assertThat(story().receipts(silence).stream()
                            .filter(held -> held.kind() == ReceivedKind.HOLD)
                            .map(Received::state))
                    .doesNotHaveDuplicates();
            endsOnce(silence);
        }
    }

    /** A hold may have moved expiry: it comes all the same. */
    private void afterwards(UUID silence) {
        story().clock(story().read(silence).expiresAt().plusSeconds(1));
        story().settles(silence);
    }

    private void endsOnce(UUID id) {
        var silence = story().read(id);
        long breaks = received(id, ReceivedKind.BREAK);
        assertThat(silence.status().ended()).isTrue();
        assertThat(breaks).isEqualTo(silence.status() == SilenceStatus.BROKEN ? 1 : 0);
        if (silence.status() != SilenceStatus.EXPIRED_ADOPTED) {
            assertThat(silence.endedAt()).isBefore(silence.expiresAt());
        }
        assertThat(story().receipts(id))
                .filteredOn(received -> received.kind() == ReceivedKind.HOLD)
                .allSatisfy(hold -> assertThat(hold.receivedAt()).isBefore(hold.expiryThen()));
    }

    private long received(UUID silence, ReceivedKind kind) {
        return story().receipts(silence).stream()
                .filter(received -> received.kind() == kind)
                .count();
    }

    /** Whoever comes second is told so; nobody gets an error. */
    private static void orRefused(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            assertThat(refused).hasMessageContaining("adoption.");
        }
    }
}
