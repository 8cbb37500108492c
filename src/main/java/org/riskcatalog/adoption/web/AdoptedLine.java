package org.riskcatalog.adoption.web;

import java.time.Instant;
import org.riskcatalog.adoption.decision.Decision;

/** One adopted text in a list of those that go out together. */
record AdoptedLine(String reference, String title, String checksum, Instant adoptedAt) {

    static AdoptedLine of(Decision decision) {
        return new AdoptedLine(decision.reference(), decision.title(), decision.checksum(), decision.adoptedAt());
    }
}
