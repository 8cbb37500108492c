package org.riskcatalog.measures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A measure of an adopted entry: its text is a paragraph of the adopted revision and does not change here. */
@Table("measure")
public class Measure {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID entryId;
    private final UUID revisionId;
    private final int position;
    private final String number;
    private final String title;
    private final String content;
    private final String checksum;
    private final Instant proposedAt;
    private MeasureStatus status;
    private @Nullable Instant callOpensAt;
    private @Nullable Instant callClosesAt;
    private @Nullable String callZone;
    private @Nullable String viability;
    private @Nullable String viabilityRule;
    private @Nullable String viabilityReason;
    private @Nullable String viabilityVersion;
    private @Nullable String outcomeReason;
    private @Nullable Instant decidedAt;

    @PersistenceCreator
    Measure(
            UUID id,
            UUID entryId,
            UUID revisionId,
            int position,
            String number,
            String title,
            String content,
            String checksum,
            Instant proposedAt,
            MeasureStatus status) {
        this.id = id;
        this.entryId = entryId;
        this.revisionId = revisionId;
        this.position = position;
        this.number = number;
        this.title = title;
        this.content = content;
        this.checksum = checksum;
        this.proposedAt = proposedAt;
        this.status = status;
    }

    void callUntil(Instant opens, Instant closes, String zone) {
        status = MeasureStatus.UNDER_CONSULTATION;
        callOpensAt = opens;
        callClosesAt = closes;
        callZone = zone;
    }

    void weighed(String outcome, String rule, String reason, String tableVersion) {
        viability = outcome;
        viabilityRule = rule;
        viabilityReason = reason;
        viabilityVersion = tableVersion;
    }

    void decided(MeasureStatus outcome, @Nullable String reason, Instant at) {
        status = outcome;
        outcomeReason = reason;
        decidedAt = at;
    }

    /** What the plain task recorded before the case ends. */
    void reason(String reason) {
        outcomeReason = reason;
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

    /** Its place among the measures of the entry, from 1. */
    public int position() {
        return position;
    }

    /** For example {@code M-007-2}. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Canonical JSON of the {@link org.riskcatalog.catalog.text.ProposedMeasure}. */
    String content() {
        return content;
    }

    /** SHA-256 (hex) of the content. */
    public String checksum() {
        return checksum;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public MeasureStatus status() {
        return status;
    }

    public @Nullable Instant callOpensAt() {
        return callOpensAt;
    }

    public @Nullable Instant callClosesAt() {
        return callClosesAt;
    }

    public @Nullable String callZone() {
        return callZone;
    }

    /** Outcome of the decision {@code measureViability}; null before the call closed. */
    public @Nullable String viability() {
        return viability;
    }

    public @Nullable String viabilityRule() {
        return viabilityRule;
    }

    public @Nullable String viabilityReason() {
        return viabilityReason;
    }

    public @Nullable String viabilityVersion() {
        return viabilityVersion;
    }

    public @Nullable String outcomeReason() {
        return outcomeReason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
