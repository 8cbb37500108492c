package org.riskcatalog.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.workflow.Ruling;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
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
    private final MeasureType type;
    private final @Nullable LocalDate due;
    private final String content;
    private final String checksum;
    private final Instant proposedAt;
    private MeasureStatus status;
    private @Nullable Instant callOpensAt;
    private @Nullable Instant callClosesAt;
    private @Nullable String callZone;
    private @Nullable String namedLead;
    private @Nullable String outcomeReason;
    private @Nullable Instant decidedAt;
    private boolean splitOff;
    private boolean partnersSought;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private @Nullable WeighedViability weighed;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private @Nullable RecordedFunding funding;

    @PersistenceCreator
    Measure(
            UUID id,
            UUID entryId,
            UUID revisionId,
            int position,
            String number,
            String title,
            MeasureType type,
            @Nullable LocalDate due,
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
        this.type = type;
        this.due = due;
        this.content = content;
        this.checksum = checksum;
        this.proposedAt = proposedAt;
        this.status = status;
    }

    /** It was taken out of the text of its entry, so that the rest could be adopted. */
    Measure splitOff() {
        splitOff = true;
        return this;
    }

    void callUntil(Instant opens, Instant closes, String zone) {
        status = MeasureStatus.UNDER_CONSULTATION;
        callOpensAt = opens;
        callClosesAt = closes;
        callZone = zone;
    }

    /** @param inputs what the table was told, as canonical JSON */
    void weighed(Ruling ruling, String inputs) {
        status = MeasureStatus.WEIGHED;
        weighed = WeighedViability.by(ruling, inputs);
    }

    /** Of several that offered to lead; the others are co-leads. */
    void leadNamed(String state) {
        namedLead = state;
    }

    /** The State that the chair named leads no more: whoever else offers to is weighed anew. */
    void leadNamedNoMore() {
        namedLead = null;
    }

    /** Its silence runs. */
    void silent() {
        expect(MeasureStatus.WEIGHED);
        status = MeasureStatus.UNDER_SILENCE;
    }

    /** Its silence was broken or cancelled: its proposer chooses how it goes on. */
    void silentNoMore() {
        if (status == MeasureStatus.UNDER_SILENCE) {
            status = MeasureStatus.WEIGHED;
        }
    }

    /** Its proposer looks for partners, once. */
    void seeksPartners() {
        expect(MeasureStatus.WEIGHED);
        if (partnersSought) {
            throw new IllegalStateException(number + " has looked for partners already");
        }
        partnersSought = true;
    }

    /** It is a B item from now on. */
    void toMeeting() {
        if (!splitOff || status != MeasureStatus.PROPOSED) {
            expect(MeasureStatus.WEIGHED);
        }
        status = MeasureStatus.AT_MEETING;
    }

    /** The meeting put it among the proposed measures: States are asked how they take part, as of any other. */
    void takenUp() {
        expect(MeasureStatus.AT_MEETING);
        status = MeasureStatus.PROPOSED;
    }

    /** By an unbroken silence, or at a meeting. */
    void adopted(Instant at) {
        if (status != MeasureStatus.AT_MEETING) {
            expect(MeasureStatus.UNDER_SILENCE);
        }
        status = MeasureStatus.ADOPTED;
        decidedAt = at;
    }

    void endedAs(MeasureStatus outcome, String reason, Instant at) {
        if (status != MeasureStatus.AT_MEETING) {
            expect(MeasureStatus.WEIGHED);
        }
        status = outcome;
        outcomeReason = reason;
        decidedAt = at;
    }

    /** Its funding is there: it starts. */
    void funded(RecordedFunding recorded) {
        if (!awaitsFunding()) {
            throw new IllegalStateException(number + " does not wait for funding");
        }
        funding = recorded;
    }

    /** Adopted on the condition that its funding is recorded. */
    public boolean subjectToFunding() {
        return status == MeasureStatus.ADOPTED && viability() == Viability.CONDITIONAL;
    }

    /** The same, and none is recorded yet. */
    public boolean awaitsFunding() {
        return subjectToFunding() && funding == null;
    }

    private void expect(MeasureStatus before) {
        if (status != before) {
            throw new IllegalStateException(number + " is " + status + ", not " + before);
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

    /** Its place among the measures of the entry, from 1. */
    public int position() {
        return position;
    }

    /** For example {@code M-2026-007-2}. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public MeasureType type() {
        return type;
    }

    /** By when it is to be carried out; null if the text names no day. */
    public @Nullable LocalDate due() {
        return due;
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
    public @Nullable Viability viability() {
        return weighed == null ? null : weighed.outcome();
    }

    /** That outcome and how the decision came to it; null before the call closed. */
    public @Nullable WeighedViability weighedViability() {
        return weighed;
    }

    /** The State that the chair named to lead; null where only one offered to. */
    public @Nullable String namedLead() {
        return namedLead;
    }

    /** It stood in the text of its entry until an objection to it alone. */
    public boolean wasSplitOff() {
        return splitOff;
    }

    /** Its proposer has looked for partners; that is done once. */
    public boolean partnersSought() {
        return partnersSought;
    }

    /** Of one adopted subject to funding; null until it is recorded. */
    public @Nullable RecordedFunding funding() {
        return funding;
    }

    public @Nullable String outcomeReason() {
        return outcomeReason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
