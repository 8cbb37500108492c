package org.riskcatalog.proposal.sponsors;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A co-sponsor's signature under one revision of a proposal.
 *
 * @param checksum of that revision
 */
@Table("co_signature")
public record CoSignature(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        UUID revisionId,
        String state,
        String checksum,
        UUID signedBy,
        Instant signedAt) {}
