package org.riskcatalog.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Revision;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One round in which all members weigh one revision of an entry. */
@Table("consultation")
public class Consultation {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID entryId;
    private final UUID revisionId;
    private final String revisionChecksum;
    private final int round;
    private final ReviewKind kind;
    private final String period;
    private final Instant opensAt;
    private final String zone;
    private final String sponsors;
    private Instant closesAt;
    private ReviewStatus status;
    private boolean extended;
    private @Nullable Instant closingConfirmedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant answersDue;
    private @Nullable String returnNote;
    private @Nullable String tallyOutcome;
    private @Nullable String tallyRule;
    private @Nullable String tallyReason;
    private @Nullable String tallyTableVersion;
    private @Nullable String tallyInputs;

    @PersistenceCreator
    Consultation(
            UUID id,
            UUID entryId,
            UUID revisionId,
            String revisionChecksum,
            int round,
            ReviewKind kind,
            String period,
            Instant opensAt,
            String zone,
            String sponsors,
            Instant closesAt) {
        this.id = id;
        this.entryId = entryId;
        this.revisionId = revisionId;
        this.revisionChecksum = revisionChecksum;
        this.round = round;
        this.kind = kind;
        this.period = period;
        this.opensAt = opensAt;
        this.zone = zone;
        this.sponsors = sponsors;
        this.closesAt = closesAt;
        this.status = ReviewStatus.OPEN;
    }

    /**
     * Opens on a revision that is frozen for as long as it stays open.
     *
     * @param sponsors of the entry at this moment: their positions are no support
     * @param period as the decision gave it, for example {@code P60D}
     * @param zone of the closing instant: the seat's
     */
    static Consultation open(
            Revision revision,
            Collection<String> sponsors,
            int round,
            ReviewKind kind,
            String period,
            Instant at,
            Instant closesAt,
            ZoneId zone) {
        return new Consultation(
                UUID.randomUUID(),
                revision.entryId(),
                revision.id(),
                revision.checksum(),
                round,
                kind,
                period,
                at,
                zone.getId(),
                String.join(",", sponsors),
                closesAt);
    }

    /** Once. */
    void extend(Instant until) {
        if (extended || !status.isOpen()) {
            throw new IllegalStateException("cannot be extended: " + status + (extended ? ", extended already" : ""));
        }
        extended = true;
        status = ReviewStatus.EXTENDED;
        closingConfirmedAt = null;
        closesAt = until;
    }

    /** Nobody is awaited any more, and the chair lets the positions be counted. */
    void confirmClosing(Instant at) {
        require(status.isOpen());
        closingConfirmedAt = at;
    }

    void tallied(RecordedRuling ruling) {
        tallyOutcome = ruling.outcome();
        tallyRule = ruling.rule();
        tallyReason = ruling.reason();
        tallyTableVersion = ruling.tableVersion();
        tallyInputs = ruling.inputs();
    }

    void close(Instant at) {
        require(status.isOpen());
        status = ReviewStatus.CLOSED;
        closedAt = at;
    }

    /** Its entry was withdrawn before it closed. */
    void withdraw(Instant at) {
        require(status.isOpen());
        status = ReviewStatus.WITHDRAWN;
        closedAt = at;
    }

    /** All comments stand in one list; compiled again, late ones among them, the editor looks at all of it anew. */
    public void compile() {
        require(status.isClosed());
        status = ReviewStatus.COMPILED;
        answersDue = null;
        returnNote = null;
    }

    /** The authors have until then to say whether they are satisfied. */
    public void askAuthors(Instant until) {
        require(status == ReviewStatus.COMPILED);
        answersDue = until;
        returnNote = null;
    }

    /** The secretariat wants the dispositions to be looked at again. */
    public void returnDispositions(String reason) {
        require(status == ReviewStatus.COMPILED);
        returnNote = reason;
    }

    private void require(boolean rightMoment) {
        if (!rightMoment) {
            throw new IllegalStateException("not while the consultation is " + status);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    public UUID revisionId() {
        return revisionId;
    }

    public String revisionChecksum() {
        return revisionChecksum;
    }

    /** From 1 in each entry. */
    public int round() {
        return round;
    }

    public ReviewKind kind() {
        return kind;
    }

    public String period() {
        return period;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Two-letter codes of the entry's sponsors when it opened, whoever became one since. */
    public Set<String> sponsors() {
        return Set.of(sponsors.split(","));
    }

    public ReviewStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** It closed, and was not ended by a withdrawal of its entry. */
    public boolean isClosed() {
        return status.isClosed();
    }

    public boolean isWithdrawn() {
        return status == ReviewStatus.WITHDRAWN;
    }

    /** Receipt decides: at the closing instant itself a reply is late. */
    public boolean takesRepliesAt(Instant received) {
        return status.isOpen() && received.isBefore(closesAt);
    }

    /** The positions are not being counted yet: a reply may be recalled, more time may be asked for. */
    public boolean runsAt(Instant received) {
        return running() && received.isBefore(closesAt);
    }

    /** Open, and the chair has not let the positions be counted. */
    public boolean running() {
        return status.isOpen() && closingConfirmedAt == null;
    }

    /** When the replies are in: the chair let them be counted, or the time is over. */
    Instant collectedAt() {
        return closingConfirmedAt == null ? closesAt : closingConfirmedAt;
    }

    /** The editor is still to give the dispositions, or to look at them again. */
    public boolean takesUpLateComments() {
        return status == ReviewStatus.COMPILED && (answersDue == null || returnNote != null);
    }

    public boolean extended() {
        return extended;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant answersDue() {
        return answersDue;
    }

    /** Why the secretariat returned the dispositions; null if it did not. */
    public @Nullable String returnNote() {
        return returnNote;
    }

    /** What the last tally came to; empty before the first. */
    public Optional<RecordedRuling> tally() {
        return tallyOutcome == null ? Optional.empty() : Optional.of(ruling());
    }

    /** @throws NullPointerException before the first tally */
    public RecordedRuling ruling() {
        return new RecordedRuling(
                requireNonNull(tallyOutcome),
                requireNonNull(tallyRule),
                requireNonNull(tallyReason),
                requireNonNull(tallyTableVersion),
                requireNonNull(tallyInputs));
    }
}
