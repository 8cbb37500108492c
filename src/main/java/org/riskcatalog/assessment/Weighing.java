package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.riskcatalog.assessment.score.Grade;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.assessment.score.Sensitivity;
import org.riskcatalog.assessment.score.Spread;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.stereotype.Component;

/** Computes what the scores of a round come to, asking the decisions {@code confidence} and {@code riskLevel}. */
@Component
class Weighing {

    private final Rules rules;

    Weighing(Rules rules) {
        this.rules = rules;
    }

    /** Of three scores or more. */
    Aggregate of(Round round, Pooled pooled, int asked, int abstained, List<String> affected, Instant at) {
        var likelihood = pooled.spread(ScoreSheet::likelihood);
        var impact = pooled.spread(ScoreSheet::overallImpact);
        var residualLikelihood = pooled.spread(ScoreSheet::residualLikelihood);
        var residualImpact = pooled.spread(ScoreSheet::residualImpact);
        var confidence = confidence(pooled);
        var level = level(likelihood, impact);
        return new Aggregate(
                round.id(),
                0,
                round.entryId(),
                round.number(),
                at,
                asked,
                pooled.sheets().size(),
                abstained,
                Verdict.ACCEPT,
                likelihood,
                impact,
                residualLikelihood,
                residualImpact,
                pooled.medianOf(affected, ScoreSheet::likelihood),
                pooled.medianOf(affected, ScoreSheet::overallImpact),
                Confidence.valueOf(confidence.outcome()),
                confidence.rule(),
                RiskLevel.valueOf(level.outcome()),
                level.rule(),
                RiskLevel.valueOf(level(residualLikelihood, residualImpact).outcome()));
    }

    /** Nothing but the counts: of two scores, each State could compute the other's. */
    static Aggregate ofTooFew(Round round, int asked, int scored, int abstained, Instant at) {
        return new Aggregate(
                round.id(),
                0,
                round.entryId(),
                round.number(),
                at,
                asked,
                scored,
                abstained,
                Verdict.TO_MEETING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Ruling level(Spread likelihood, Spread impact) {
        return rules.ask("riskLevel", Map.of("impact", impact.forMatrix(), "likelihood", likelihood.forMatrix()));
    }

    private Ruling confidence(Pooled pooled) {
        return rules.ask(
                "confidence",
                Map.of(
                        "data", pooled.middle(Grade.class, ScoreSheet::dataQuality),
                        "understanding", pooled.middle(Grade.class, ScoreSheet::understanding),
                        "agreement", pooled.middle(Grade.class, ScoreSheet::agreement),
                        "sensitivity", pooled.middle(Sensitivity.class, ScoreSheet::sensitivity)));
    }
}
