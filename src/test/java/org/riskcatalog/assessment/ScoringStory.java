package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.riskcatalog.MovableClock;
import org.riskcatalog.RoomsBench.Heard;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.SomeEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Someone;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells tales of rounds to a test: opens them, lets heads sign, closes them. */
class ScoringStory implements AutoCloseable {

    /** A Monday on which all members work. */
    static final Instant OPENED = Instant.parse("2026-03-02T05:00:00Z");

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(ScoringBench.class);
    private int entries;

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    void clock(Instant at) {
        the(MovableClock.class).stand(at);
    }

    RiskEntry reviewed() {
        return reviewed(Confidentiality.PARTICIPANTS);
    }

    RiskEntry reviewed(Confidentiality confidentiality) {
        int number = ++entries;
        return transaction(() -> SomeEntry.reviewed(
                the(RiskEntries.class),
                the(Revisions.class),
                "KZ-2026-%03d".formatted(number),
                "CA-RC-2026-%03d".formatted(number),
                confidentiality));
    }

    RiskEntry read(RiskEntry entry) {
        return the(RiskEntries.class).get(entry.id());
    }

    Round opened() {
        return opened(reviewed());
    }

    Round opened(RiskEntry entry) {
        clock(OPENED);
        return the(OpenRound.class).of(entry.id());
    }

    void withdraws(RiskEntry entry) {
        transaction(() -> {
            var read = read(entry);
            read.become(EntryStatus.WITHDRAWN, the(MovableClock.class).instant());
            return the(RiskEntries.class).save(read);
        });
    }

    /** A meeting sent it back, and the editor wrote another text. */
    void goesBackToTheText(RiskEntry entry) {
        transaction(() -> {
            var at = the(MovableClock.class).instant();
            var read = read(entry);
            read.become(EntryStatus.CHANNEL, at);
            read.become(EntryStatus.AT_MEETING, at);
            read.become(EntryStatus.RESOLUTION, at);
            var text = SomeEntry.text(Confidentiality.PARTICIPANTS, List.of());
            the(Revisions.class).release(read, text, RevisionKind.SUBSTANTIVE, "editor", "After the meeting", at);
            return the(RiskEntries.class).save(read);
        });
    }

    Round opensAgain(RiskEntry entry) {
        return the(OpenRound.class).of(entry.id());
    }

    void signs(String state, Round round, ScoreSheet sheet) {
        act(
                Someone.head(state),
                act -> the(ReceiveScore.class)
                        .signed(
                                round.id(),
                                state,
                                sheet,
                                round.revisionChecksum(),
                                Set.of(Someone.expert(state).person()),
                                Someone.focal(state).person(),
                                act));
    }

    void declines(String state, Round round) {
        act(Someone.head(state), act -> the(ReceiveScore.class).declined(round.id(), state, act));
    }

    /** The deadline passes. */
    Verdict closes(Round round) {
        clock(round.closesAt());
        return the(AggregateScores.class).of(round.id());
    }

    <E extends CatalogEvent> List<E> heard(Class<E> type) {
        return the(Heard.class).all(type);
    }

    private void act(Actor actor, Consumer<Act> work) {
        the(Acts.class).carryOut("test", actor, UUID.randomUUID().toString(), List.of("said"), null, act -> {
            work.accept(act);
            return null;
        });
    }

    private <T> T transaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(the(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
    }
}
