package org.riskcatalog.measures.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.Viability;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** How a measure stands, and what happens next, in two sentences. */
@Component
class MeasureSentence {

    /**
     * @param bold how it stands
     * @param rest what happens next
     */
    record Sentence(Phrase bold, Phrase rest) {}

    private final Moments moments;

    MeasureSentence(Moments moments) {
        this.moments = moments;
    }

    /** @param silence the last one about it, as far as the chair has proposed it; null if there is none */
    Sentence of(Measure measure, @Nullable Silence silence) {
        return switch (measure.status()) {
            case PROPOSED -> plain(measure.status());
            case UNDER_CONSULTATION -> {
                var closes = Objects.requireNonNull(measure.callClosesAt());
                yield sentence(measure.status(), "", moments.both(closes, zone(measure)), moments.left(closes));
            }
            case WEIGHED -> weighed(Objects.requireNonNull(measure.viability()), silence);
            case UNDER_SILENCE -> underSilence(Objects.requireNonNull(silence));
            case AT_MEETING -> sentence(measure.status(), measure.wasSplitOff() ? ".split-off" : "");
            case ADOPTED -> adopted(measure);
            case RECOMMENDED, CANCELLED ->
                sentence(
                        measure.status(),
                        "",
                        moments.day(Objects.requireNonNull(measure.decidedAt())),
                        Objects.requireNonNull(measure.outcomeReason()));
        };
    }

    private Sentence adopted(Measure measure) {
        var at = moments.both(Objects.requireNonNull(measure.decidedAt()));
        var funding = measure.funding();
        if (funding != null) {
            return sentence(measure.status(), ".funded", at, moments.day(funding.fundedAt()), funding.fundingSource());
        }
        return sentence(measure.status(), measure.awaitsFunding() ? ".conditional" : "", at);
    }

    private Sentence weighed(Viability viability, @Nullable Silence silence) {
        if (silence == null) {
            return new Sentence(
                    Phrase.of("measures.viability." + viability), Phrase.of("measures.state.next." + viability));
        }
        return silence.open()
                ? new Sentence(
                        Phrase.of("measures.state.silence-proposed"),
                        Phrase.of(
                                "measures.state.silence-proposed.rest",
                                both(silence, silence.useClosesAt()),
                                both(silence, silence.expiresAt())))
                : new Sentence(
                        Phrase.of(
                                "measures.state.silence-ended." + silence.status(),
                                both(silence, Objects.requireNonNull(silence.endedAt()))),
                        Phrase.of("measures.state.outcome-awaited"));
    }

    private Sentence underSilence(Silence silence) {
        var expiry = silence.expiresAt();
        return sentence(MeasureStatus.UNDER_SILENCE, "", both(silence, expiry), moments.left(expiry));
    }

    /** In which the call closes. */
    private static @Nullable ZoneId zone(Measure measure) {
        var zone = measure.callZone();
        return zone == null ? null : ZoneId.of(zone);
    }

    /** In the time of the chair who proposed it. */
    private String both(Silence silence, Instant at) {
        return moments.both(at, silence.seat().zoneId());
    }

    private static Sentence plain(MeasureStatus status) {
        return sentence(status, "");
    }

    private static Sentence sentence(MeasureStatus status, String variant, Object... arguments) {
        var code = "measures.state." + status + variant;
        return new Sentence(Phrase.of(code, arguments), Phrase.of(code + ".rest", arguments));
    }
}
