package org.riskcatalog.measures;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.measures.commitment.Commitment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proposing State chooses how its measure goes on that was not carried. */
@Component
public class ChooseWay {

    private final Measures measures;
    private final AskedAboutMeasure asked;
    private final DecideMeasure decide;
    private final Silences silences;
    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    ChooseWay(
            Measures measures,
            AskedAboutMeasure asked,
            DecideMeasure decide,
            Silences silences,
            RiskEntries entries,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.asked = asked;
        this.decide = decide;
        this.silences = silences;
        this.entries = entries;
        this.events = events;
    }

    /** Why the rule does not allow a way now, as the key of its clause; empty if it does. */
    public Optional<String> barred(Measure measure, Way way) {
        var ended = silenceEnded(measure);
        return Optional.ofNullable(
                switch (way) {
                    case PARTNERS -> partners(measure, ended);
                    case SILENCE -> ended == SilenceStatus.CANCELLED ? null : again(ended);
                    case MEETING -> ended == null ? "measures.barred.not-viable" : null;
                    case RECOMMEND, DROP -> null;
                });
    }

    private static @Nullable String partners(Measure measure, @Nullable SilenceStatus ended) {
        if (ended != null) {
            return "measures.barred.viable";
        }
        return measure.partnersSought() ? "measures.barred.partners-once" : null;
    }

    private static String again(@Nullable SilenceStatus ended) {
        return ended == null ? "measures.barred.not-viable" : "measures.barred.not-cancelled";
    }

    /** How the silence over the present commitments ended; null if the rule did not let them come so far. */
    public @Nullable SilenceStatus silenceEnded(Measure measure) {
        var viability = measure.viability();
        return viability == Viability.NO_LEAD || viability == Viability.NOT_VIABLE
                ? null
                : silences.latest(measure.entryId(), measure.id())
                        .map(Silence::status)
                        .orElse(null);
    }

    /**
     * Carries the way out.
     *
     * @param reason null where the way needs none
     * @throws Refusal if the rule does not allow it now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID id, Way way, @Nullable String reason, Act act) {
        var measure = measures.get(id);
        barred(measure, way).ifPresent(clause -> {
            throw Refusal.of(clause);
        });
        switch (way) {
            case RECOMMEND, DROP -> decide.end(id, end(way), String.valueOf(reason), act.receivedAt());
            case PARTNERS -> measure.seeksPartners();
            case MEETING -> measure.toMeeting();
            case SILENCE -> {
                // The measure stands where it stood before its last silence.
            }
        }
        if (!way.ends()) {
            measures.save(measure);
            events.publishEvent(new WayChosen(
                    measure.entryId(),
                    measure.number(),
                    entries.get(measure.entryId()).proposer(),
                    way,
                    asked.of(id).stream().map(Commitment::state).toList()));
        }
    }

    private static MeasureStatus end(Way way) {
        return way == Way.RECOMMEND ? MeasureStatus.RECOMMENDED : MeasureStatus.CANCELLED;
    }
}
