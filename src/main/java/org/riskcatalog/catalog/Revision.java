package org.riskcatalog.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The text of an entry at one time; never changed.
 *
 * @param number from 1 in each entry
 * @param author State or body ({@code editor}) that wrote it
 * @param checksum SHA-256 (hex) of {@code content}
 * @param content canonical JSON (RFC 8785) of the {@link org.riskcatalog.catalog.text.EntryText}
 */
@Table("revision")
public record Revision(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        int number,
        RevisionKind kind,
        String author,
        Instant releasedAt,
        @Nullable UUID basedOn,
        @Nullable String changeNote,
        String language,
        String checksum,
        String content) {}
