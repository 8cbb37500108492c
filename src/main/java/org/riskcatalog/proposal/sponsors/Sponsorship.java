package org.riskcatalog.proposal.sponsors;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation writes while it decides whether to sponsor another's proposal; the text itself is the proposer's.
 *
 * @param note for the own head; nobody else reads it
 */
record Sponsorship(@Size(max = 4000) @Nullable String note) {}
