package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.SubjectKind;

/**
 * A row of the list of decisions.
 *
 * @param number null until it is issued
 * @param handle of the entry
 * @param language of the entry, in which the title is written
 */
public record ListedDecision(
        UUID id,
        @Nullable String number,
        SubjectKind kind,
        String reference,
        String title,
        String handle,
        String language,
        Method method,
        DecisionStatus status,
        Instant adoptedAt,
        @Nullable Instant issuedAt) {}
