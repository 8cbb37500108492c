package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What the secretariat decided on a proposal, what the rule had advised, and the reason given to the proposer. */
@Table("admission_note")
public record AdmissionNote(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        Admission outcome,
        Admission advised,
        @Nullable String reason,
        UUID decidedBy,
        Instant decidedAt) {}
