package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.acts.ToTheMillisecond;

/** An objection or a hold was received at expiry or after it: it is answered with both instants, and recorded. */
public class SilenceAlreadyExpired extends Refusal {

    private final transient CatalogEvent late;

    private SilenceAlreadyExpired(String code, Silence silence, Instant receivedAt, CatalogEvent late) {
        super(List.of(new Fault(
                "", code, List.of(new ToTheMillisecond(receivedAt), new ToTheMillisecond(silence.expiresAt())))));
        this.late = late;
    }

    static SilenceAlreadyExpired objection(
            Silence silence, String state, BreakSilence.Objection objection, Instant receivedAt) {
        return new SilenceAlreadyExpired(
                "adoption.silence-already-expired",
                silence,
                receivedAt,
                new ObjectionCameLate(
                        About.of(silence), state, objection, receivedAt, silence.expiresAt(), silence.seat()));
    }

    static SilenceAlreadyExpired hold(Silence silence, String state, String reason, Instant receivedAt) {
        return new SilenceAlreadyExpired(
                "adoption.hold-already-expired",
                silence,
                receivedAt,
                new HoldCameLate(About.of(silence), state, reason, receivedAt, silence.expiresAt()));
    }

    @Override
    public List<CatalogEvent> onRecord() {
        return List.of(late);
    }
}
