package org.riskcatalog.adoption.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** The one big sentence of a silence: how it stands, and what happens if nobody does anything. */
@Component
class SilenceSentence {

    /**
     * @param bold how it stands
     * @param rest when and what then
     */
    record Sentence(Phrase bold, Phrase rest) {}

    private final Moments moments;
    private final Texts texts;

    SilenceSentence(Moments moments, Texts texts) {
        this.moments = moments;
        this.texts = texts;
    }

    /** @param names whether the reader may know which State did what */
    Sentence of(Silence silence, boolean names, Instant now) {
        return switch (silence.status()) {
            case PROPOSED ->
                sentence("proposed", both(silence, silence.useClosesAt()), both(silence, silence.expiresAt()));
            case RUNNING, ON_HOLD -> running(silence, names, now);
            case BROKEN -> ended("broken", silence, names, by(silence.endedBy()));
            case REFUSED -> ended("refused", silence, names, by(silence.endedBy()));
            case EXPIRED_ADOPTED -> sentence("adopted", both(silence, silence.expiresAt()));
            case CANCELLED -> cancelled(silence);
        };
    }

    private Sentence running(Silence silence, boolean names, Instant now) {
        if (!now.isBefore(silence.expiresAt())) {
            return sentence("passed", both(silence, silence.expiresAt()));
        }
        var expiry = moments.in(silence.seat().zoneId(), silence.expiresAt());
        var offset = moments.offset(silence.expiresAt(), silence.seat().zoneId());
        var left = moments.left(silence.expiresAt());
        if (silence.heldAt(now)) {
            var by = names ? by(silence.heldBy()) : "";
            return new Sentence(
                    names ? Phrase.of("adoption.sentence.held-by", by) : Phrase.of("adoption.sentence.held"),
                    Phrase.of("adoption.sentence.running.rest", expiry, offset, left));
        }
        return sentence("running", expiry, offset, left);
    }

    private Sentence ended(String how, Silence silence, boolean names, String by) {
        var at = both(silence, Objects.requireNonNull(silence.endedAt()));
        var bold = names ? Phrase.of("adoption.sentence." + how + "-by", by) : Phrase.of("adoption.sentence." + how);
        return new Sentence(bold, Phrase.of("adoption.sentence." + how + ".rest", at));
    }

    private Sentence cancelled(Silence silence) {
        var reason = silence.endReason();
        var at = both(silence, Objects.requireNonNull(silence.endedAt()));
        return reason == null ? sentence("withdrawn", at) : sentence("cancelled", at, reason);
    }

    /** In the time of the chair who proposed it, wherever the chair is now. */
    private String both(Silence silence, Instant at) {
        return moments.both(at, silence.seat().zoneId());
    }

    private String by(@Nullable String state) {
        return texts.state(Objects.requireNonNull(state));
    }

    private static Sentence sentence(String how, Object... arguments) {
        var code = "adoption.sentence." + how;
        return new Sentence(Phrase.of(code), Phrase.of(code + ".rest", arguments));
    }
}
