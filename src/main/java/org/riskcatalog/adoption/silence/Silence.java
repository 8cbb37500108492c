package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One text under silence, from the chair's proposal to its end. Whoever changes one holds its row lock and has read the
 * clock after getting it ({@link Turn}); so receipts and expiry have one order.
 */
@Table("silence")
public class Silence {

    @Id
    private final UUID id;

    @Version
    private int version;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final SilentText text;

    private final Pace pace;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "period_")
    private final Period period;

    private final String electorate;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "seat_")
    private SeatThen seat;

    private final Instant openedAt;
    private SilenceStatus status;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable Instant useClosesAt;
    private @Nullable Instant startsAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant heldUntil;
    private @Nullable Instant endedAt;
    private @Nullable String heldBy;
    private @Nullable String endedBy;
    private @Nullable Breach brokenHow;
    private @Nullable String endReason;

    @PersistenceCreator
    Silence(
            UUID id,
            SilentText text,
            Pace pace,
            Period period,
            String electorate,
            SeatThen seat,
            Instant openedAt,
            SilenceStatus status) {
        this.id = id;
        this.text = text;
        this.pace = pace;
        this.period = period;
        this.electorate = electorate;
        this.seat = seat;
        this.openedAt = openedAt;
        this.status = status;
    }

    static Silence open(SilentText text, Pace pace, Period period, List<String> electorate, SeatThen seat, Instant at) {
        return new Silence(
                UUID.randomUUID(), text, pace, period, String.join(",", electorate), seat, at, SilenceStatus.PROPOSED);
    }

    /** Until it is proposed it is whoever holds the chair who may propose it, in the time of that seat. */
    void sit(SeatThen now) {
        if (!proposed()) {
            seat = now;
        }
    }

    /** The chair proposes it, to expire at an exact instant. */
    void propose(UUID chair, Instant expiry, Instant useCloses, Instant at) {
        expect(status == SilenceStatus.PROPOSED && !proposed());
        proposedBy = chair;
        proposedAt = at;
        useClosesAt = useCloses;
        expiresAt = expiry;
    }

    /** Nobody objected to its use: the text is under silence. */
    void start(Instant from, Instant expiry) {
        expect(status == SilenceStatus.PROPOSED && proposed());
        status = SilenceStatus.RUNNING;
        startsAt = from;
        expiresAt = expiry;
    }

    void refuseUse(String state, Instant at) {
        expect(status == SilenceStatus.PROPOSED && proposed());
        endedBy = state;
        end(SilenceStatus.REFUSED, at, null);
    }

    void breakBy(String state, Breach how, Instant at) {
        expect(status.underSilence() && at.isBefore(expiresAt()));
        endedBy = state;
        brokenHow = how;
        end(SilenceStatus.BROKEN, at, null);
    }

    /** Expiry moves; until the hold ends the silence shows as held. */
    void hold(String state, Instant until, Instant expiry, Instant at) {
        expect(status.underSilence() && at.isBefore(expiresAt()) && expiry.isAfter(expiresAt()));
        status = SilenceStatus.ON_HOLD;
        heldBy = state;
        heldUntil = until;
        expiresAt = expiry;
    }

    void cancel(@Nullable String reason, Instant at) {
        expect(!status.ended() && proposed());
        end(SilenceStatus.CANCELLED, at, reason);
    }

    /** The instant has passed and nothing was received before it: the text is adopted as of that instant. */
    void expire(Instant now) {
        expect(status.underSilence() && !now.isBefore(expiresAt()));
        end(SilenceStatus.EXPIRED_ADOPTED, expiresAt(), null);
    }

    private void end(SilenceStatus how, Instant at, @Nullable String reason) {
        status = how;
        endedAt = at;
        endReason = reason;
    }

    private void expect(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("silence " + id + " is " + status);
        }
    }

    public UUID id() {
        return id;
    }

    public SilentText text() {
        return text;
    }

    public Pace pace() {
        return pace;
    }

    public Period period() {
        return period;
    }

    /** States asked: full members when it was opened, in the order of protocol. */
    public List<String> electorate() {
        return List.of(electorate.split(","));
    }

    public boolean asks(String state) {
        return electorate().contains(state);
    }

    /** Of the chair who proposed it; before, of the one who may. */
    public SeatThen seat() {
        return seat;
    }

    public SilenceStatus status() {
        return status;
    }

    /** The chair has proposed it, with its instant of expiry. */
    public boolean proposed() {
        return proposedAt != null;
    }

    /** By the chair, who gave reasons: not because its entry was withdrawn. */
    public boolean cancelledByChair() {
        return status == SilenceStatus.CANCELLED && endReason != null;
    }

    /** Proposed, and its use may still be objected to or it is under silence. */
    public boolean open() {
        return proposed() && !status.ended();
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable UUID proposedBy() {
        return proposedBy;
    }

    public @Nullable Instant proposedAt() {
        return proposedAt;
    }

    /** @throws NullPointerException before it was proposed */
    public Instant useClosesAt() {
        return Objects.requireNonNull(useClosesAt, "not proposed yet");
    }

    public @Nullable Instant startsAt() {
        return startsAt;
    }

    /** @throws NullPointerException before it was proposed */
    public Instant expiresAt() {
        return Objects.requireNonNull(expiresAt, "not proposed yet");
    }

    public boolean heldAt(Instant now) {
        return status == SilenceStatus.ON_HOLD && heldUntil != null && now.isBefore(heldUntil);
    }

    /** The State that held it last. */
    public @Nullable String heldBy() {
        return heldBy;
    }

    public @Nullable Instant heldUntil() {
        return heldUntil;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** The State that broke it, or objected to its use. */
    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Breach brokenHow() {
        return brokenHow;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
