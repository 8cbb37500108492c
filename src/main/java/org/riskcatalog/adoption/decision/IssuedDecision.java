package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.SubjectKind;

/**
 * A decision in standard form, as it is sealed: its canonical JSON is the decision record.
 *
 * @param corrects of a corrigendum: number of the decision on the text that it corrects; else null
 * @param measures what became of the measures of an entry, of a measure the measure itself; empty in decisions issued before
 *     this was said
 * @param counted every State of the electorate
 * @param participating who takes part; likewise not interested (never: opposed) and abstained
 */
public record IssuedDecision(
        String number,
        Subject subject,
        @Nullable String corrects,
        Method method,
        Rule rule,
        Electorate electorate,
        List<Counted> counted,
        List<String> participating,
        List<String> notInterested,
        List<String> abstained,
        List<OnRecord> statements,
        List<MeasureLine> measures,
        boolean toBeNoted,
        Instant adoptedAt,
        @Nullable Instant announcedAt,
        @Nullable String announced,
        Instant issuedAt) {

    public IssuedDecision {
        measures = Objects.requireNonNullElse(measures, List.of());
    }

    /**
     * A measure beside the text.
     *
     * @param outcome {@code ADOPTED}, {@code SUBJECT_TO_FUNDING}, {@code RECOMMENDED} or {@code NOT_ADOPTED}
     */
    public record MeasureLine(String number, String title, String outcome) {}

    /** The text adopted. */
    public record Subject(SubjectKind kind, String reference, String title, String checksum) {}

    public record Rule(String id, String version, String reason) {}

    public record Electorate(Instant asOf, List<String> states) {}

    /**
     * A State as it was counted.
     *
     * @param position what it said before, in the review or to the call for commitments; null if nothing
     */
    public record Counted(
            String state, String counted, @Nullable String position) {}

    /**
     * A statement that is issued with the decision.
     *
     * @param revision number of the revision on which it was made, which may be an earlier one; null if that was not kept yet
     */
    public record OnRecord(
            String state,
            StatementKind kind,
            String text,
            List<String> paragraphs,
            @Nullable Integer revision,
            Instant receivedAt) {}
}
