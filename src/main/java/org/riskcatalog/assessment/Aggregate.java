package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.score.Spread;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.RiskLevel;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the scores of a round come to. From fewer than three scores nothing is computed: all but the counts is null.
 *
 * @param affectedLikelihood median of the affected States only, from three scores of theirs; likewise the impact
 * @param level what the matrix gives to the medians, x.5 rounded up
 */
@Table("score_aggregate")
public record Aggregate(
        @Id UUID roundId,
        @Version int version,
        UUID entryId,
        int number,
        Instant madeAt,
        int asked,
        int scored,
        int abstained,
        Verdict verdict,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "likelihood_") @Nullable
        Spread likelihood,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "impact_") @Nullable
        Spread impact,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "residual_likelihood_") @Nullable
        Spread residualLikelihood,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "residual_impact_") @Nullable
        Spread residualImpact,

        @Nullable Double affectedLikelihood,
        @Nullable Double affectedImpact,
        @Nullable Confidence confidence,
        @Nullable String confidenceRule,
        @Nullable RiskLevel level,
        @Nullable String levelRule,
        @Nullable RiskLevel residualLevel) {

    /** Medians, spread, confidence and level may be shown. */
    public boolean telling() {
        return likelihood != null;
    }

    /** Likelihood and impact both. */
    public boolean converged() {
        return likelihood != null && impact != null && likelihood.converged() && impact.converged();
    }
}
