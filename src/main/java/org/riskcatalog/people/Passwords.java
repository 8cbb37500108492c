package org.riskcatalog.people;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.riskcatalog.members.Credentials.TooBusy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Each hash takes much memory from the heap, so that only two are computed at once; who waits longer than ten seconds is sent
 * away.
 */
@Component
class Passwords {

    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 10;

    private final PasswordEncoder hashing;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger busiest = new AtomicInteger();
    private final String nobodys;

    Passwords(PasswordEncoder hashing) {
        this.hashing = hashing;
        this.nobodys = hashing.encode("the password of nobody");
    }

    String hash(String password) {
        return inTurn(() -> hashing.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> hashing.matches(password, hash));
    }

    /** Takes as long as {@link #matches}, so that a clock does not tell which user names exist. */
    void matchesNobody(String password) {
        matches(password, nobodys);
    }

    /** How many were ever computed at once. */
    int busiest() {
        return busiest.get();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        busiest.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            return work.get();
        } finally {
            running.decrementAndGet();
            places.release();
        }
    }
}
