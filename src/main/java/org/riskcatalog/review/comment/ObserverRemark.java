package org.riskcatalog.review.comment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an observer says about a paragraph of a text under review; it gets no disposition and counts for nothing.
 *
 * @param act as it was received
 */
@Table("observer_remark")
public record ObserverRemark(
        @Id UUID id,
        @Version int version,
        UUID consultationId,
        UUID person,
        String paragraph,
        String text,
        Instant writtenAt,
        UUID act) {}
