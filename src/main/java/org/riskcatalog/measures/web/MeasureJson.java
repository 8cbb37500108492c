package org.riskcatalog.measures.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.DecisionStatus;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.RecordedFunding;
import org.riskcatalog.measures.Viability;
import org.riskcatalog.workflow.OpenTask;

/**
 * A measure as data.
 *
 * @param handle of the entry that proposes it
 * @param checksum SHA-256 (hex) of its text
 * @param commitments those that the caller may know
 * @param splitOff it was taken out of the text of its entry, and a meeting decides first
 * @param partnersSought its proposer has looked for partners, which is done once
 * @param funding of one adopted subject to funding: that it is recorded
 * @param tasks ids of the caller's own
 */
record MeasureJson(
        String number,
        String handle,
        String title,
        MeasureType type,
        MeasureStatus status,
        @Nullable LocalDate due,
        ProposedMeasure text,
        String checksum,
        @Nullable Call call,
        List<Participation> commitments,
        List<String> notInterested,
        @Nullable Weighed viability,
        @Nullable UnderSilence silence,
        @Nullable Decided decision,
        @Nullable String outcomeReason,
        boolean splitOff,
        boolean partnersSought,
        boolean subjectToFunding,
        @Nullable RecordedFunding funding,
        List<String> tasks) {

    /** When States are or were asked. */
    record Call(Instant opensAt, Instant closesAt) {}

    /** What the rule said, and on what it rests. */
    record Weighed(Viability outcome, String rule, @Nullable String version, Map<String, Object> inputs) {}

    /** The last silence about it. */
    record UnderSilence(UUID id, SilenceStatus status, Instant expiresAt) {}

    /** @param number null before it is issued */
    record Decided(@Nullable String number, DecisionStatus status, Instant adoptedAt) {}

    static MeasureJson of(ShownMeasure shown, Map<String, Object> inputs) {
        var measure = shown.measure();
        return new MeasureJson(
                measure.number(),
                shown.entry().handle(),
                measure.title(),
                measure.type(),
                measure.status(),
                measure.due(),
                shown.text(),
                measure.checksum(),
                call(measure),
                shown.terms(),
                shown.notInterested(),
                weighed(measure, inputs),
                silence(shown.silence()),
                decided(shown.decision()),
                measure.outcomeReason(),
                measure.wasSplitOff(),
                measure.partnersSought(),
                measure.subjectToFunding(),
                measure.funding(),
                shown.tasks().stream().map(OpenTask::id).map(Object::toString).toList());
    }

    private static @Nullable Call call(Measure measure) {
        var opens = measure.callOpensAt();
        var closes = measure.callClosesAt();
        return opens == null || closes == null ? null : new Call(opens, closes);
    }

    private static @Nullable Weighed weighed(Measure measure, Map<String, Object> inputs) {
        var weighed = measure.weighedViability();
        return weighed == null ? null : new Weighed(weighed.outcome(), weighed.rule(), weighed.version(), inputs);
    }

    private static @Nullable UnderSilence silence(@Nullable Silence silence) {
        return silence == null ? null : new UnderSilence(silence.id(), silence.status(), silence.expiresAt());
    }

    private static @Nullable Decided decided(@Nullable Decision decision) {
        return decision == null ? null : new Decided(decision.number(), decision.status(), decision.adoptedAt());
    }
}
