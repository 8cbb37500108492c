package org.riskcatalog.members;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The default times of the procedure that no decision table gives, as {@code config/deadlines.yaml} sets them.
 *
 * @see WorkingCalendar#end(java.time.Instant, Span, java.time.ZoneId)
 */
public record DefaultTimes(
        @NotNull @Valid Proposal proposal,
        @NotNull @Valid Clearance clearance,
        @NotNull @Valid Review review,
        @NotNull @Valid Assessment assessment,
        @NotNull @Valid Silence silence,
        @NotNull @Valid Conciliation conciliation,
        @NotNull @Valid Meeting meeting,
        @NotNull @Valid Measures measures) {

    /** From the proposal to its registration. */
    public record Proposal(
            @NotNull Span admissibility,
            @NotNull Span resubmission,
            @NotEmpty List<@NotNull Span> resubmissionReminders,
            @NotNull Span appeal,
            @NotNull Span takeOver) {}

    /** Inside one State; reminders go before an outer deadline. */
    public record Clearance(
            @NotNull Span internalBeforeOuter,
            @NotNull Span internalBeforeOuterAccelerated,
            @NotEmpty List<@NotNull Span> reminders,
            @NotEmpty List<@NotNull Span> remindersAccelerated) {}

    /** The review by all members; its own period comes from the decision table {@code consultationPeriod}. */
    public record Review(
            @NotNull Span extension,
            @NotNull Span extensionAskedBefore,
            @NotNull Span answerToDisposition,
            @Min(1) @Max(9) int rounds) {}

    /** The blind scoring. */
    public record Assessment(
            @NotNull Span firstRound, @NotNull Span laterRound) {}

    /** The silence procedure; its own period comes from the decision table {@code silencePeriod}. */
    public record Silence(
            @NotNull Span useWindow,
            @NotNull Span useWindowUrgent,
            @NotNull Span useWindowEmergency,
            @NotNull Span latest,
            boolean holdAllowed,
            @NotNull Span hold,
            @NotNull Span holdAccelerated,
            @NotEmpty List<@NotNull Span> reminders) {}

    /** What the States do not agree on. */
    public record Conciliation(
            @NotNull Span goodOffices, @NotNull Span draftingGroup) {}

    /** Meetings of the bodies. */
    public record Meeting(@NotNull Span papersBefore) {}

    /** Commitments to a measure. */
    public record Measures(
            @NotNull Span callForCommitments, @NotNull Span lookForPartners) {}
}
