package org.riskcatalog.adoption.silence;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.riskcatalog.acts.ReceiptClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The instant of expiry has passed. Under the silence's row lock it is decided by what was received before that instant,
 * however late this runs.
 */
@Component
public class SettleSilence {

    /** The engine's clock may run so far ahead of the database's. */
    private static final Duration AHEAD = Duration.ofSeconds(1);

    private final Turn turn;
    private final SilenceStore silences;
    private final ReceiptClock clock;
    private final ApplicationEventPublisher events;

    SettleSilence(Turn turn, SilenceStore silences, ReceiptClock clock, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.clock = clock;
        this.events = events;
    }

    /** Returns where the silence stands then; it still runs if a hold moved its expiry meanwhile. */
    @Transactional
    public SilenceStatus settle(UUID id) {
        awaitExpiry(id);
        var taken = turn.take(id);
        var silence = taken.silence();
        if (silence.status().underSilence() && taken.late()) {
            silence.expire(taken.at());
            silences.save(silence);
            events.publishEvent(new AdoptedBySilence(About.of(silence), silence.expiresAt(), taken.at()));
        }
        return silence.status();
    }

    /** Before the lock is taken, so that nobody waits for it meanwhile. */
    private void awaitExpiry(UUID id) {
        silences.findById(id).filter(silence -> silence.status().underSilence()).ifPresent(silence -> {
            var left = Duration.between(clock.now(), silence.expiresAt());
            if (!left.isNegative() && left.compareTo(AHEAD) <= 0) {
                LockSupport.parkNanos(left.toNanos());
            }
        });
    }
}
