package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text that is put under silence, as it stands at that moment: from then on it is frozen.
 *
 * @param subjectId the entry or the measure
 * @param revisionId revision of the entry that contains the text
 * @param reference handle of the entry or number of the measure
 * @param checksum SHA-256 (hex) of exactly this text
 * @param textKind kind of the revision, or {@code MEASURE}
 * @param budget whether it costs common money
 */
public record SilentText(
        SubjectKind subjectKind,
        UUID subjectId,
        UUID entryId,
        @Nullable UUID revisionId,
        String reference,
        String title,
        String checksum,
        String textKind,
        boolean budget) {}
