package org.riskcatalog.measures;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A measure that was taken out of the text of its entry, so that the rest could go on: kept until the entry is adopted, when
 * it becomes a {@link Measure} that a meeting decides on.
 *
 * @param revisionId the revision in which it stood
 * @param content canonical JSON of the {@link org.riskcatalog.catalog.text.ProposedMeasure}
 */
@Table("split_off_measure")
record SplitOffMeasure(
        @Id UUID id, @Version int version, UUID entryId, UUID revisionId, String content, Instant splitAt) {}
