package org.riskcatalog.review.web;

import java.time.Instant;
import java.time.ZoneId;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.review.ReviewKind;

/**
 * What a delegation reads while it prepares its reply.
 *
 * @param zone of the closing instant
 * @param revision number of the revision that is reviewed
 * @param checksum of that revision
 * @param late the review closed; what is signed now is shown as late and counted by nobody
 */
record ReviewMaterial(
        int round,
        ReviewKind kind,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        int revision,
        String checksum,
        EntryText text,
        boolean late) {}
