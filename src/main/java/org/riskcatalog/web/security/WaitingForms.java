package org.riskcatalog.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.KeptForm;

/** Forms in the memory of this server until their people have signed in again: so much for one person, so much in all, half a day. */
class WaitingForms {

    /** What a form takes beside its texts, so that empty ones are not for nothing. */
    static final int EACH = 5_000;

    static final int LONGEST = 500_000;
    private static final int OF_ONE_PERSON = 1_000_000;
    private static final int IN_ALL = 10_000_000;
    private static final Duration KEPT = Duration.ofHours(12);

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final InstantSource clock;

    WaitingForms(InstantSource clock) {
        this.clock = clock;
    }

    private record Waiting(UUID id, String username, KeptForm form, int length, Instant until) {}

    /**
     * Gives up the oldest ones of the same person first, then the oldest of all.
     *
     * @param length of its texts, in characters, at most {@link #LONGEST}
     */
    synchronized UUID add(String username, KeptForm form, int length) {
        var now = clock.instant();
        waiting.removeIf(each -> !now.isBefore(each.until()));
        var kept = new Waiting(UUID.randomUUID(), username, form, length + EACH, now.plus(KEPT));
        waiting.addLast(kept);
        shorten(each -> each.username().equals(username), OF_ONE_PERSON);
        shorten(each -> true, IN_ALL);
        return kept.id();
    }

    /** Handed out once, and only to its person. */
    synchronized Optional<KeptForm> take(@Nullable Object id, String username) {
        var found = waiting.stream().filter(each -> each.id().equals(id)).findFirst();
        found.ifPresent(waiting::remove);
        return found.filter(each -> each.username().equals(username))
                .filter(each -> clock.instant().isBefore(each.until()))
                .map(Waiting::form);
    }

    private void shorten(Predicate<Waiting> which, int most) {
        while (waiting.stream().filter(which).mapToInt(Waiting::length).sum() > most) {
            waiting.stream().filter(which).findFirst().ifPresent(waiting::remove);
        }
    }
}
