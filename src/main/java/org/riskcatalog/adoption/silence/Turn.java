package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.acts.CurrentAct;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.ReceiptClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receipt rule: whoever receives something about a silence, or lets it expire, waits for its row lock and only then
 * reads the clock. So no receipt can appear later with an earlier instant, however late a job runs.
 */
@Component
class Turn {

    private final JdbcClient jdbc;
    private final SilenceStore silences;
    private final ReceiptClock clock;

    Turn(JdbcClient jdbc, SilenceStore silences, ReceiptClock clock) {
        this.jdbc = jdbc;
        this.silences = silences;
        this.clock = clock;
    }

    /** Held until the caller's transaction ends. @throws NotThere if there is no such silence */
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(UUID silence) {
        jdbc.sql("select id from silence where id = ? for update")
                .param(silence)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotThere::new);
        var now = clock.now();
        CurrentAct.receivedAt(now);
        // Read after the lock, so that the row is as the one before left it.
        return new Taken(silences.findById(silence).orElseThrow(NotThere::new), now);
    }

    /**
     * A silence that nobody else can change now.
     *
     * @param at instant of receipt
     */
    record Taken(Silence silence, Instant at) {

        /** The instant of expiry has come, whether or not a job has noticed. */
        boolean late() {
            return !at.isBefore(silence.expiresAt());
        }
    }
}
