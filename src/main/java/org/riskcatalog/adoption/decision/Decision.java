package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** That the States adopted a text, and how; sealed when it is issued. */
@Table("decision")
public class Decision {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final SubjectKind subjectKind;
    private final UUID subjectId;
    private final UUID entryId;
    private final @Nullable UUID revisionId;
    private final String reference;
    private final String title;
    private final String checksum;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final Basis basis;

    private final @Nullable UUID silenceId;
    private final String electorate;
    private final Instant electorateAsOf;
    private final Instant adoptedAt;
    private DecisionStatus status;
    private @Nullable String number;
    private @Nullable Instant announcedAt;
    private @Nullable String announcedWhere;
    private @Nullable UUID announcedMeeting;
    private @Nullable Instant issuedAt;
    private @Nullable String content;
    private @Nullable String contentChecksum;

    @PersistenceCreator
    Decision(
            UUID id,
            SubjectKind subjectKind,
            UUID subjectId,
            UUID entryId,
            @Nullable UUID revisionId,
            String reference,
            String title,
            String checksum,
            Basis basis,
            @Nullable UUID silenceId,
            String electorate,
            Instant electorateAsOf,
            Instant adoptedAt,
            DecisionStatus status) {
        this.id = id;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.entryId = entryId;
        this.revisionId = revisionId;
        this.reference = reference;
        this.title = title;
        this.checksum = checksum;
        this.basis = basis;
        this.silenceId = silenceId;
        this.electorate = electorate;
        this.electorateAsOf = electorateAsOf;
        this.adoptedAt = adoptedAt;
        this.status = status;
    }

    /** The silence expired unbroken. */
    public static Decision bySilence(Silence silence, Basis basis) {
        var text = silence.text();
        return new Decision(
                UUID.randomUUID(),
                text.subjectKind(),
                text.subjectId(),
                text.entryId(),
                text.revisionId(),
                text.reference(),
                text.title(),
                text.checksum(),
                basis,
                silence.id(),
                String.join(",", silence.electorate()),
                silence.openedAt(),
                silence.expiresAt(),
                DecisionStatus.INTERIM);
    }

    /** A meeting adopted it. */
    static Decision atMeeting(SilentText text, Basis basis, List<String> electorate, Instant at) {
        return new Decision(
                UUID.randomUUID(),
                text.subjectKind(),
                text.subjectId(),
                text.entryId(),
                text.revisionId(),
                text.reference(),
                text.title(),
                text.checksum(),
                basis,
                null,
                String.join(",", electorate),
                at,
                at,
                DecisionStatus.INTERIM);
    }

    void announce(String where, @Nullable UUID meeting, Instant at) {
        expect(DecisionStatus.INTERIM);
        announcedMeeting = meeting;
        announcedWhere = where;
        announcedAt = at;
        status = DecisionStatus.EFFECTIVE;
    }

    void issue(String numberGiven, String sealed, String sealedChecksum, Instant at) {
        expect(DecisionStatus.EFFECTIVE);
        number = numberGiven;
        content = sealed;
        contentChecksum = sealedChecksum;
        issuedAt = at;
        status = DecisionStatus.ISSUED;
    }

    /** Issued on the text of the entry: on the entry itself, or on an earlier corrigendum. */
    boolean speaksOfText() {
        return status == DecisionStatus.ISSUED && subjectKind != SubjectKind.MEASURE;
    }

    /** A corrigendum was adopted; what was sealed stays as it is. */
    void correct() {
        expect(DecisionStatus.ISSUED);
        status = DecisionStatus.CORRECTED;
    }

    private void expect(DecisionStatus before) {
        if (status != before) {
            throw new IllegalStateException("decision on " + reference + " is " + status + ", not " + before);
        }
    }

    public UUID id() {
        return id;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public UUID entryId() {
        return entryId;
    }

    public @Nullable UUID revisionId() {
        return revisionId;
    }

    /** Handle of the entry or number of the measure. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    /** SHA-256 (hex) of the text adopted. */
    public String checksum() {
        return checksum;
    }

    public Basis basis() {
        return basis;
    }

    public @Nullable UUID silenceId() {
        return silenceId;
    }

    /** States whose consent it rests on, in the order of protocol. */
    public List<String> electorate() {
        return List.of(electorate.split(","));
    }

    public Instant electorateAsOf() {
        return electorateAsOf;
    }

    public Instant adoptedAt() {
        return adoptedAt;
    }

    public DecisionStatus status() {
        return status;
    }

    /** For example {@code CA/DEC/3/26}; null until it is issued. */
    public @Nullable String number() {
        return number;
    }

    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    public @Nullable String announcedWhere() {
        return announcedWhere;
    }

    /** The meeting at which it was announced; null if it was announced otherwise, or not yet. */
    public @Nullable UUID announcedMeeting() {
        return announcedMeeting;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** Canonical JSON of the {@link IssuedDecision}; null until it is issued. */
    public @Nullable String content() {
        return content;
    }

    public @Nullable String contentChecksum() {
        return contentChecksum;
    }
}
