package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Refusal;

/** An objection was received at expiry or after it: it is answered with both instants, and recorded. */
public class SilenceAlreadyExpired extends Refusal {

    private final transient CatalogEvent late;

    SilenceAlreadyExpired(Silence silence, String state, BreakSilence.Objection objection, Instant receivedAt) {
        super(List.of(new Fault(
                "",
                "adoption.silence-already-expired",
                List.of(silence.seat().exactly(receivedAt), silence.seat().exactly(silence.expiresAt())))));
        this.late = new ObjectionCameLate(
                About.of(silence), state, objection, receivedAt, silence.expiresAt(), silence.seat());
    }

    @Override
    public List<CatalogEvent> onRecord() {
        return List.of(late);
    }
}
