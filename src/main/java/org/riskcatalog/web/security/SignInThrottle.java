package org.riskcatalog.web.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: so many failures for one user name, so many from one address, then one more every now and then. An
 * address from which the person has signed in before has its own count, so that nobody can lock a delegate out from
 * elsewhere. Only the latest ten thousand counts are kept.
 */
@Component
class SignInThrottle {

    private static final int PER_NAME = 10;
    private static final int PER_ADDRESS = 100;
    private static final int KEPT = 10_000;

    private final Map<String, Bucket> counts = latest();
    private final KnownPlaces known;

    SignInThrottle(KnownPlaces known) {
        this.known = known;
    }

    /** Too many failures; {@code seconds} until the next try is worth while. */
    static class TooManyFailures extends BadCredentialsException {

        private final long seconds;

        TooManyFailures(long seconds) {
            super("too many failures");
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }

    /** Counts a try before the password is looked at. */
    void tried(String username, String address) {
        take(byAddress(address));
        take(byName(username, address));
    }

    /** Gives the try back: it was no guess. */
    void succeeded(String username, String address) {
        byAddress(address).addTokens(1);
        byName(username, address).addTokens(1);
        known.signedIn(pair(username, address));
    }

    /** How many counts are kept. */
    int kept() {
        return counts.size();
    }

    private static void take(Bucket count) {
        var probe = count.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyFailures(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private Bucket byAddress(String address) {
        return counts.computeIfAbsent("from " + address, first -> bucket(PER_ADDRESS, Duration.ofSeconds(1)));
    }

    private Bucket byName(String username, String address) {
        var pair = pair(username, address);
        var key = known.known(pair) ? pair : "as " + pair.substring(0, pair.lastIndexOf(' '));
        return counts.computeIfAbsent(key, first -> bucket(PER_NAME, Duration.ofSeconds(30)));
    }

    private static String pair(String username, String address) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), 100)) + " " + address;
    }

    private static Bucket bucket(int capacity, Duration oneMoreAfter) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillIntervally(1, oneMoreAfter))
                .build();
    }

    private static Map<String, Bucket> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > KEPT;
            }
        });
    }
}
