package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Chronicity;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Origin;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.clearance.NationalAct.Signed;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Someone;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.position.PositionValue;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells tales of reviews to a test: an entry of Uzbekistan that affects four States, and what the States reply. */
public final class ReviewStory implements AutoCloseable {

    public static final List<String> AFFECTED = List.of("KZ", "KG", "TM", "UZ");

    private final AtomicInteger entries = new AtomicInteger();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private ReviewStory(DataSource database) {
        context.registerBean(
                "dataSource", DataSource.class, () -> database, bean -> bean.setDestroyMethodName("close"));
        context.register(ReviewBench.class);
        context.refresh();
    }

    public static ReviewStory onH2() {
        return new ReviewStory(ReviewBench.h2());
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public void clock(Instant at) {
        the(MovingClock.class).stand(at);
    }

    public Heard heard() {
        return the(Heard.class);
    }

    /** A registered entry, waiting for its review. */
    public RiskEntry registered() {
        return registered(text -> text);
    }

    RiskEntry registered(UnaryOperator<EntryText> wording) {
        return in(() -> {
            var at = Rounds.OPENED;
            var number = "%03d".formatted(entries.incrementAndGet());
            var entry = RiskEntry.draft(UUID.randomUUID(), "UZ-2026-" + number, "UZ", "Low water", at);
            entry.become(EntryStatus.SUBMITTED, at);
            entry.register("CA-RC-2026-" + number, at);
            // The revision points at the entry's row, which therefore comes first.
            var saved = the(RiskEntries.class).save(entry);
            the(Revisions.class).release(saved, wording.apply(text()), RevisionKind.INITIAL, "UZ", null, at);
            return the(RiskEntries.class).save(saved);
        });
    }

    public Consultation opened() {
        clock(Rounds.OPENED);
        heard().forget();
        return the(OpenReview.class).open(registered().id());
    }

    public Consultation read(UUID consultation) {
        return the(Consultations.class).get(consultation);
    }

    public RiskEntry entry(Consultation consultation) {
        return the(RiskEntries.class).get(consultation.entryId());
    }

    public void sign(Consultation consultation, String state, PositionValue position, Remark... remarks) {
        signAt(consultation, state, position, the(MovingClock.class).instant(), remarks);
    }

    public void signAt(
            Consultation consultation, String state, PositionValue position, Instant received, Remark... remarks) {
        the(SignReply.class)
                .sign(new Signed<>(
                        UUID.randomUUID(),
                        consultation.id(),
                        state,
                        new ReviewReply(position, null, null, List.of(remarks)),
                        consultation.revisionChecksum(),
                        Set.of(Someone.expert(state).person()),
                        Someone.focal(state).person(),
                        act("review/sign", Someone.head(state), received)));
    }

    public Act act(String type, Actor actor, Instant received) {
        return new Act(UUID.randomUUID(), type, actor, received, "f".repeat(64));
    }

    public List<Comment> comments(Consultation consultation) {
        return the(Comments.class).findByConsultationIdOrderByStateAscNumberAsc(consultation.id());
    }

    public <T> T in(Supplier<T> transaction) {
        return Objects.requireNonNull(new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(status -> transaction.get()));
    }

    @Override
    public void close() {
        context.close();
    }

    public static EntryText text() {
        return new EntryText(
                "en",
                "Low water",
                Category.WATER_ENV,
                Chronicity.CHRONIC,
                Origin.NON_MALICIOUS,
                Confidentiality.PUBLIC,
                Urgency.NORMAL,
                AFFECTED,
                "Two dry seasons in a row.",
                "Inflow stays 20 per cent below the mean.",
                List.of("No new reservoir"),
                List.of("Glaciers shrink", "Population grows"),
                List.of(),
                null,
                "Downstream with the flow.",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
