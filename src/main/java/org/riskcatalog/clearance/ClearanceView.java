package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clearance as its own delegation sees it.
 *
 * @param content the consolidated content, null before anybody consolidated
 * @param note why the head returned it
 */
public record ClearanceView(
        UUID id,
        String act,
        UUID subject,
        String state,
        @Nullable Record content,
        List<Input> inputs,
        List<String> preparedBy,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String note,
        @Nullable String restsOn) {

    /** What one expert gave. */
    public record Input(String expert, Instant givenAt, Record content) {}
}
