package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells tales of silences to a test: opens them, runs them, lets heads and the chair act. */
class SilenceStory implements AutoCloseable {

    /** Proposed on a Friday; its window closes on Tuesday, five common working days end on 3 June. */
    static final Instant PROPOSED = Instant.parse("2026-05-22T07:00:00Z");

    static final Actor CHAIR = Someone.as(Role.CHAIR);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    SilenceStory(DataSource database) {
        context.registerBean("dataSource", DataSource.class, () -> database, bean -> bean.setDestroyMethodName(""));
        context.register(SilenceBench.class);
        context.refresh();
    }

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    void clock(Instant at) {
        the(SteppingClock.class).stand(at);
    }

    Silence read(UUID silence) {
        return the(Silences.class).get(silence);
    }

    List<Received> receipts(UUID silence) {
        return the(Receipts.class).of(silence);
    }

    /** A silence that waits for the chair's proposal. */
    UUID opened() {
        clock(PROPOSED);
        var entry = new TransactionTemplate(
                        context.getBean(org.springframework.transaction.PlatformTransactionManager.class))
                .execute(status -> the(RiskEntries.class).save(inChannel()));
        return the(OpenSilence.class).open(SubjectKind.ENTRY, entry.id());
    }

    /** Proposed to expire at the earliest instant, its window still open. */
    UUID proposed() {
        var silence = opened();
        proposes(silence);
        return silence;
    }

    void proposes(UUID silence) {
        var earliest = the(ExpiryRule.class).earliest(the(ProposeSilence.class).ahead(silence), PROPOSED);
        act(CHAIR, act -> the(ProposeSilence.class).propose(silence, earliest, act));
    }

    /** Under silence, with the clock at its start. */
    UUID running() {
        var silence = proposed();
        clock(read(silence).useClosesAt());
        the(StartSilence.class).start(silence);
        return silence;
    }

    Receipt breaks(String state, UUID silence) {
        var objection = new BreakSilence.Objection(Breach.OBJECTION, "Paragraph 4 is not agreed", null, null);
        return act(Someone.head(state), act -> the(BreakSilence.class).receive(silence, state, objection, act));
    }

    Receipt withdrawsObjection(String state, UUID silence) {
        return act(
                Someone.head(state),
                act -> the(WithdrawObjection.class).receive(silence, state, "For the sake of peace", act));
    }

    Receipt holds(String state, UUID silence, Integer days) {
        return act(
                Someone.head(state),
                act -> the(HoldSilence.class).receive(silence, state, days, "The ministry is asked", act));
    }

    Receipt objectsToUse(String state, UUID silence) {
        return act(Someone.head(state), act -> the(ObjectToUse.class).receive(silence, state, null, act));
    }

    Receipt cancels(UUID silence) {
        return act(CHAIR, act -> the(CancelSilence.class).receive(silence, "A better text is at hand", act));
    }

    RiskEntry entry(UUID silence) {
        return the(RiskEntries.class).get(read(silence).text().entryId());
    }

    /** The head of the proposing State withdraws the entry. */
    Receipt withdraws(UUID silence) {
        return act(Someone.head("KZ"), act -> {
            var entry = entry(silence);
            entry.become(EntryStatus.WITHDRAWN, act.receivedAt());
            the(RiskEntries.class).save(entry);
        });
    }

    SilenceStatus settles(UUID silence) {
        return the(SettleSilence.class).settle(silence);
    }

    private Receipt act(Actor actor, java.util.function.Consumer<org.riskcatalog.acts.Act> work) {
        return the(Acts.class).carryOut("test", actor, UUID.randomUUID().toString(), List.of("said"), null, act -> {
            work.accept(act);
            return null;
        });
    }

    private static RiskEntry inChannel() {
        var handle = "KZ-2026-" + UUID.randomUUID().toString().substring(0, 8);
        var entry = RiskEntry.draft(UUID.randomUUID(), handle, "KZ", "Low water", PROPOSED);
        entry.become(EntryStatus.SUBMITTED, PROPOSED);
        entry.register("CA-RC-" + handle, PROPOSED);
        entry.openRound(PROPOSED);
        entry.become(EntryStatus.ASSESSMENT, PROPOSED);
        entry.become(EntryStatus.CHANNEL, PROPOSED);
        return entry;
    }

    @Override
    public void close() {
        context.close();
    }
}
