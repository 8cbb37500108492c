package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.acts.ToTheMillisecond;

/** An objection or a hold was received at expiry or after it: it is answered with both instants, and recorded. */
public class SilenceAlreadyExpired extends Refusal {

    private final transient CameLate late;

    private SilenceAlreadyExpired(String code, CameLate late) {
        super(List.of(new Fault(
                "", code, List.of(new ToTheMillisecond(late.receivedAt()), new ToTheMillisecond(late.expiredAt())))));
        this.late = late;
    }

    static SilenceAlreadyExpired objection(
            Silence silence, String state, BreakSilence.Objection objection, Instant receivedAt) {
        return new SilenceAlreadyExpired(
                "adoption.silence-already-expired",
                new CameLate(
                        About.of(silence),
                        ReceivedKind.LATE,
                        state,
                        objection.reason(),
                        objection.amendment(),
                        objection.measure(),
                        receivedAt,
                        silence.expiresAt(),
                        silence.seat()));
    }

    static SilenceAlreadyExpired hold(Silence silence, String state, String reason, Instant receivedAt) {
        return new SilenceAlreadyExpired(
                "adoption.hold-already-expired",
                new CameLate(
                        About.of(silence),
                        ReceivedKind.LATE_HOLD,
                        state,
                        reason,
                        null,
                        null,
                        receivedAt,
                        silence.expiresAt(),
                        silence.seat()));
    }

    @Override
    public List<CatalogEvent> onRecord() {
        return List.of(late);
    }
}
