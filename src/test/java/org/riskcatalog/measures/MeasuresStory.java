package org.riskcatalog.measures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.riskcatalog.MovableClock;
import org.riskcatalog.RoomsBench.Heard;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.adoption.silence.Breach;
import org.riskcatalog.adoption.silence.BreakSilence;
import org.riskcatalog.adoption.silence.ExpiryRule;
import org.riskcatalog.adoption.silence.OpenSilence;
import org.riskcatalog.adoption.silence.ProposeSilence;
import org.riskcatalog.adoption.silence.SettleSilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.StartSilence;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.SomeEntry;
import org.riskcatalog.clearance.DecideAct;
import org.riskcatalog.clearance.OpenClearance;
import org.riskcatalog.clearance.PrepareAct;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.CommitmentOffer;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells tales of measures to a test: an entry is adopted, States are asked, commit themselves, and let the measure pass or not. */
class MeasuresStory implements AutoCloseable {

    /** A Monday on which all members work. */
    static final Instant ADOPTED = Instant.parse("2026-06-01T05:00:00Z");

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(MeasuresBench.class);
    private int entries;

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    void clock(Instant at) {
        the(MovableClock.class).stand(at);
    }

    /** The measures of an entry that was adopted just now: one that costs nothing, one with a budget and no funding. */
    List<Measure> proposed() {
        return proposed("CA-RC-2026-%03d".formatted(entries + 1));
    }

    List<Measure> proposed(String catalogNumber) {
        clock(ADOPTED);
        var handle = "KZ-2026-%03d".formatted(++entries);
        var entry = transaction(() -> {
            var reviewed = SomeEntry.reviewed(
                    the(RiskEntries.class), the(Revisions.class), handle, catalogNumber, Confidentiality.PARTICIPANTS);
            return SomeEntry.adopted(the(RiskEntries.class), reviewed);
        });
        return the(Measures.class).findByEntryIdOrderByPosition(entry.id());
    }

    Measure called() {
        return called(proposed().get(0));
    }

    Measure called(Measure measure) {
        the(CallForCommitments.class).open(measure.id());
        return read(measure);
    }

    Measure read(Measure measure) {
        return the(Measures.class).get(measure.id());
    }

    Commitment commitment(Measure measure, String state) {
        return the(Commitments.class).get(measure.id(), state);
    }

    /** The State's focal point prepares it, its head signs. */
    Receipt commits(String state, Measure measure, CommitmentLevel level) {
        return commits(state, measure, new CommitmentOffer(level, null, null, null));
    }

    Receipt commits(String state, Measure measure, CommitmentOffer offer) {
        var clearance = prepared(state, measure, offer);
        return act(Someone.head(state), act -> the(DecideAct.class).sign(clearance, measure.checksum(), act));
    }

    UUID prepared(String state, Measure measure, CommitmentOffer offer) {
        var clearance = the(OpenClearance.class).open("measures", measure.id(), state, measure.entryId());
        act(Someone.focal(state), act -> the(PrepareAct.class).verify(clearance, offer, act));
        return clearance;
    }

    Receipt declines(String state, Measure measure) {
        var clearance = the(OpenClearance.class).open("measures", measure.id(), state, measure.entryId());
        return act(Someone.head(state), act -> the(DecideAct.class).decline(clearance, act));
    }

    /** The deadline passes and the rule is asked. */
    Viability closes(Measure measure) {
        clock(java.util.Objects.requireNonNull(read(measure).callClosesAt()));
        the(CallForCommitments.class).close(measure.id());
        return Viability.valueOf(the(WeighViability.class).weigh(measure.id()));
    }

    /** Kazakhstan leads, Kyrgyzstan takes part, Turkmenistan does not, the others say nothing; viable. */
    Measure viable() {
        var measure = called();
        commits("KZ", measure, CommitmentLevel.LEAD);
        commits(
                "KG",
                measure,
                new CommitmentOffer(CommitmentLevel.PARTICIPANT, "Only in winter", "The ministry", null));
        commits("TM", measure, CommitmentLevel.NOT_PARTICIPATING);
        closes(measure);
        return read(measure);
    }

    /** Under silence, with the clock at its start. */
    Silence silent(Measure measure) {
        var id = the(OpenSilence.class).open(SubjectKind.MEASURE, measure.id());
        var now = the(MovableClock.class).instant();
        var earliest = the(ExpiryRule.class).earliest(the(Silences.class).get(id), now);
        act(Someone.as(Role.CHAIR), act -> the(ProposeSilence.class).propose(id, earliest, act));
        clock(the(Silences.class).get(id).useClosesAt());
        the(StartSilence.class).start(id);
        return the(Silences.class).get(id);
    }

    void expires(Silence silence) {
        clock(silence.expiresAt());
        the(SettleSilence.class).settle(silence.id());
    }

    Receipt breaks(String state, Silence silence) {
        var objection = new BreakSilence.Objection(Breach.OBJECTION, "Not agreed", null, null);
        return act(Someone.head(state), act -> the(BreakSilence.class).receive(silence.id(), state, objection, act));
    }

    <E extends CatalogEvent> List<E> heard(Class<E> type) {
        return the(Heard.class).all(type);
    }

    Receipt act(Actor actor, Consumer<Act> work) {
        return the(Acts.class).carryOut("test", actor, UUID.randomUUID().toString(), List.of("said"), null, act -> {
            work.accept(act);
            return null;
        });
    }

    <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(the(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
    }
}
