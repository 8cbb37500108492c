package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/**
 * By which channel a revision is decided, and by which rule.
 *
 * @param outcome {@code SILENCE}, {@code SILENCE_AND_NOTE} or {@code B_ITEM}
 * @param rule id of the rule in the table {@code decisionChannel}
 */
public record ChannelChoice(
        @Id UUID id,
        UUID entryId,
        UUID revisionId,
        Instant decidedAt,
        String outcome,
        String rule,
        String ruleVersion,
        String reason) {

    /** Debated and decided at a meeting. */
    public boolean meeting() {
        return outcome.equals("B_ITEM");
    }

    /** Adopted by silence, and afterwards noted as an A item by the secretaries of security councils. */
    public boolean noted() {
        return outcome.equals("SILENCE_AND_NOTE");
    }
}
