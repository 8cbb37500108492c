package org.riskcatalog.assessment;

import java.util.UUID;

/**
 * A score as it was signed.
 *
 * @param sheet canonical JSON of the {@link org.riskcatalog.assessment.score.ScoreSheet}
 * @param restsOn checksum of the revision that was scored
 * @param preparedBy persons who saved any part of the draft, separated by commas
 */
record SignedSheet(String sheet, String restsOn, String preparedBy, UUID verifiedBy, UUID signedBy, UUID act) {}
