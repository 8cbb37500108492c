package org.riskcatalog.proposal.merger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a sponsor's head said to a merger.
 *
 * @param reason not needed
 */
@Table("merger_answer")
public record MergerAnswer(
        @Id UUID id,
        @Version int version,
        UUID mergerId,
        String state,
        boolean agrees,
        @Nullable String reason,
        UUID givenBy,
        Instant givenAt) {}
