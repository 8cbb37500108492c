package org.riskcatalog.adoption.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the meeting.
 *
 * @param revisionId the text of the entry as it stands; null where the entry has none
 * @param reference handle of the entry or number of the measure
 * @param body the body that it comes before first
 */
public record Paper(UUID entryId, @Nullable UUID revisionId, String reference, String title, Body body) {}
