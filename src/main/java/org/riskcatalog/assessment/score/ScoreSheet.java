package org.riskcatalog.assessment.score;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.RequiredWhen;

/**
 * What a State says of a risk in one round. The scales are those of the taxonomy (likelihood classes of the United Kingdom
 * National Risk Register); the horizon is the text's.
 *
 * @param likelihood class 1 to 5 of the reasonable worst case within the horizon
 * @param oneLower the overall impact is one lower than the worst dimension, for a reason
 * @param velocity how soon the harm is felt
 * @param agreement of the State's own experts among themselves
 * @param sensitivity of the score to the key assumptions
 * @param residualLikelihood class expected with the proposed measures; likewise the residual impact
 */
public record ScoreSheet(
        @NotNull Answer answer,

        @RequiredWhen(field = "answer", in = "SCORE") @Min(1) @Max(5) @Nullable
        Integer likelihood,

        @RequiredWhen(field = "answer", in = "SCORE") @Valid @Nullable
        Impacts impacts,

        boolean oneLower,

        @RequiredWhen(field = "oneLower", in = "true") @Size(max = 2000) @Nullable
        String oneLowerReason,

        @RequiredWhen(field = "answer", in = "SCORE") @Nullable
        Velocity velocity,

        @RequiredWhen(field = "answer", in = "SCORE") @Nullable
        Trend trend,

        @RequiredWhen(field = "answer", in = "SCORE") @Nullable
        Grade dataQuality,

        @RequiredWhen(field = "answer", in = "SCORE") @Nullable
        Grade understanding,

        @RequiredWhen(field = "answer", in = "SCORE") @Nullable
        Grade agreement,

        @RequiredWhen(field = "answer", in = "SCORE") @Nullable
        Sensitivity sensitivity,

        @RequiredWhen(field = "answer", in = "SCORE") @Min(1) @Max(5) @Nullable
        Integer residualLikelihood,

        @RequiredWhen(field = "answer", in = "SCORE") @Min(1) @Max(5) @Nullable
        Integer residualImpact,

        @Size(max = 4000) @Nullable String rationale) {

    /** Nothing is preselected. */
    public static ScoreSheet empty() {
        return new ScoreSheet(null, null, null, false, null, null, null, null, null, null, null, null, null, null);
    }

    /** Of the seven dimensions, 1 to 5; 0 if none is scored. */
    public int worstImpact() {
        return impacts == null ? 0 : impacts.worst().orElse(0);
    }

    /**
     * The worst dimension, or one lower where the State gave a reason; 1 to 5.
     */
    public int overallImpact() {
        var worst = worstImpact();
        return oneLower ? Math.max(1, worst - 1) : worst;
    }
}
