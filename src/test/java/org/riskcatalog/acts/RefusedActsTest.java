package org.riskcatalog.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.OverTables;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An act that is refused and yet put on record: once, whatever gets lost, and readable on the side that it was done for. */
@OverTables({
    ActsTestBeans.class,
    ActsInOrder.class,
    ReceivedActs.class,
    RefusedActs.class,
    RefusedActsTest.Surroundings.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RefusedActsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T07:00:00Z");

    @Autowired
    Acts acts;

    @Autowired
    Listener heard;

    private final Actor head = Someone.of(UUID.randomUUID().toString(), "head-of-delegation:KZ", "chair");

    @BeforeEach
    void nothingYet() {
        heard.events.clear();
        heard.locked = 0;
    }

    @Test
    void aRepeatIsRefusedInTheSameWordsAndRecordedOnce() {
        var first = refused(head, "key");
        var again = refused(head, "key");

        assertThat(again.recorded()).isTrue();
        assertThat(again.faults()).isEqualTo(first.faults());
        assertThat(heard.all(CameLate.class)).hasSize(1);
        assertThat(heard.all(RefusalNoted.class)).hasSize(1);
    }

    @Test
    void byAnotherKeyItIsAnotherAct() {
        refused(head, "key");
        refused(head, "another");

        assertThat(heard.all(CameLate.class)).hasSize(2);
    }

    @Test
    void theKeyStandsForThatActAlone() {
        refused(head, "key");

        var other = catchThrowableOfType(
                Refusal.class, () -> acts.carryOut("act:hold", head, "key", Map.of(), null, act -> null));

        assertThat(other.faults()).extracting(Fault::code).containsExactly("acts.key-used-for-another-act");
    }

    @Test
    void aLockThatIsLostWhileItIsRecordedLosesNothing() {
        heard.locked = 2;

        refused(head, "key");

        assertThat(heard.all(CameLate.class)).hasSize(1);
        assertThat(refused(head, "key").recorded()).isTrue();
        assertThat(heard.all(CameLate.class)).hasSize(1);
    }

    @Test
    void itIsReadOnTheSideForWhichItWasDone() {
        refused(head, "key");
        refused(head.actingAsChair(), "another");

        assertThat(heard.all(RefusalNoted.class))
                .extracting(RefusalNoted::audience)
                .containsExactly(Audience.delegation("KZ"), Audience.of("chair", "secretariat"));
    }

    private Refusal refused(Actor actor, String key) {
        return catchThrowableOfType(
                Refusal.class,
                () -> acts.carryOut("act:break-silence", actor, key, Map.of("how", "OBJECTION"), null, act -> {
                    throw new Late();
                }));
    }

    /** What is recorded of a late act. */
    record CameLate() implements CatalogEvent {

        @Override
        public String type() {
            return "test.came-late";
        }
    }

    static class Late extends Refusal {

        Late() {
            super(List.of(new Fault("", "test.late", List.of(new ToTheMillisecond(NOON)))));
        }

        @Override
        public List<CatalogEvent> onRecord() {
            return List.of(new CameLate());
        }
    }

    /** Keeps what was recorded, and so many times somebody else is quicker. */
    static class Listener {

        final List<CatalogEvent> events = new ArrayList<>();
        int locked;

        @EventListener
        void on(CatalogEvent event) {
            if (locked-- > 0) {
                throw new CannotAcquireLockException("somebody else is quicker");
            }
            events.add(event);
        }

        <E> List<E> all(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        Listener listener() {
            return new Listener();
        }

        @Bean
        ReceiptClock clock() {
            return () -> NOON;
        }

        @Bean
        TryAgain whenLocked() {
            return failure -> failure instanceof CannotAcquireLockException;
        }
    }
}
