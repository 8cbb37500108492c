package org.riskcatalog.acts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives acts: instant and checksum first, then the work in one transaction, tried again when somebody was quicker. */
@Component
class ActsInOrder implements Acts {

    private static final int TRIES = 4;
    private static final long PAUSE_MILLIS = 25;
    private static final int LONGEST_KEY = 100;

    private final ReceivedActs received;
    private final RefusedActs refused;
    private final ReceiptClock clock;
    private final Checksums checksums;
    private final ObjectProvider<ToldTo> toldTo;
    private final ObjectProvider<TryAgain> again;
    private final ObjectProvider<RefusedElsewhere> elsewhere;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ActsInOrder(
            ReceivedActs received,
            RefusedActs refused,
            ReceiptClock clock,
            Checksums checksums,
            ObjectProvider<ToldTo> toldTo,
            ObjectProvider<TryAgain> again,
            ObjectProvider<RefusedElsewhere> elsewhere,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.received = received;
        this.refused = refused;
        this.clock = clock;
        this.checksums = checksums;
        this.toldTo = toldTo;
        this.again = again;
        this.elsewhere = elsewhere;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Receipt carryOut(
            String type,
            Actor actor,
            String key,
            Object answers,
            @Nullable UUID entry,
            Function<Act, @Nullable String> work) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Refusal.of("acts.key-length", LONGEST_KEY);
        }
        var act = new Act(UUID.randomUUID(), type, actor, clock.now(), checksums.of(new Sent(type, entry, answers)));
        var before = checksums.of(answers);
        try {
            return inTurn(() -> once(act, before, key, work));
        } catch (RefusedBefore again) {
            throw again;
        } catch (Refusal refusal) {
            inTurn(() -> noteRefusal(act, key, entry, refusal));
            throw refusal;
        }
    }

    /** In one transaction; tried again if somebody was quicker. */
    private <T> T inTurn(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException failure) {
                var refused = refusal(failure);
                if (refused.isPresent()) {
                    throw refused.get();
                }
                if (attempt == TRIES || again.stream().noneMatch(rule -> rule.worthwhile(failure))) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private Optional<Refusal> refusal(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? Optional.of(refusal)
                : elsewhere.stream()
                        .flatMap(rule -> rule.refusal(failure).stream())
                        .findFirst();
    }

    private Receipt once(Act act, String before, String key, Function<Act, @Nullable String> work) {
        var earlier = received.byKey(act.actor(), key);
        if (earlier.isPresent()) {
            requireSame(earlier.get().type(), earlier.get().checksum(), act, before);
            return earlier.get();
        }
        refused.byKey(act.actor(), key).ifPresent(kept -> {
            requireSame(kept.type(), kept.checksum(), act, before);
            throw new RefusedBefore(kept.faults());
        });
        received.received(act, key);
        return CurrentAct.during(act, () -> {
            var handle = work.apply(act);
            // Asked again: an act that waited for its turn was received later than it came in.
            return receipt(CurrentAct.get().orElse(act), handle);
        });
    }

    private Receipt receipt(Act act, @Nullable String handle) {
        var told = toldTo.stream()
                .flatMap(notices -> notices.of(act.id()).stream())
                .toList();
        received.carriedOut(act, handle, told);
        return new Receipt(act.id(), act.type(), act.checksum(), act.receivedAt(), told, handle);
    }

    /** What a checksum is made of: two acts that say nothing more than that they were done differ still. */
    private record Sent(String act, @Nullable UUID entry, Object content) {}

    /**
     * A key stands for one act only.
     *
     * @param before checksum of the content alone, as acts were kept with at first
     */
    private static void requireSame(String type, String checksum, Act act, String before) {
        if (!type.equals(act.type()) || !checksum.equals(act.checksum()) && !checksum.equals(before)) {
            throw Refusal.of("acts.key-used-for-another-act");
        }
    }

    /** One that came twice at the same moment is on record once. */
    private boolean noteRefusal(Act act, String key, @Nullable UUID entry, Refusal refusal) {
        if (refusal.recorded()) {
            if (refused.byKey(act.actor(), key).isPresent()) {
                return false;
            }
            refused.keep(act, key, refusal.faults());
        }
        var codes = refusal.faults().stream().map(Fault::code).distinct().toList();
        var by = act.actor();
        var noted = new RefusalNoted(
                entry,
                act.type(),
                by.username(),
                by.side().orElse(null),
                codes,
                by.actsAs().orElse(""));
        return CurrentAct.during(act, () -> {
            events.publishEvent(noted);
            refusal.onRecord().forEach(events::publishEvent);
            return true;
        });
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another act was carried out", e);
        }
    }
}
