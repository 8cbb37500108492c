package org.riskcatalog.assessment.score;

/** Sheets for tests. */
public final class Sheets {

    private Sheets() {}

    /** Sure scores: everything good, sensitivity medium; residual one lower. */
    public static ScoreSheet of(int likelihood, int impact) {
        return new ScoreSheet(
                Answer.SCORE,
                likelihood,
                human(impact),
                false,
                null,
                Velocity.DAYS,
                Trend.RISING,
                Grade.GOOD,
                Grade.GOOD,
                Grade.GOOD,
                Sensitivity.MEDIUM,
                Math.max(1, likelihood - 1),
                Math.max(1, impact - 1),
                "a marker of reasons");
    }

    public static ScoreSheet unsure(int likelihood, int impact, Grade data, Sensitivity sensitivity) {
        var sure = of(likelihood, impact);
        return new ScoreSheet(
                Answer.SCORE,
                sure.likelihood(),
                sure.impacts(),
                false,
                null,
                sure.velocity(),
                sure.trend(),
                data,
                Grade.GOOD,
                Grade.GOOD,
                sensitivity,
                sure.residualLikelihood(),
                sure.residualImpact(),
                null);
    }

    public static ScoreSheet oneLower(Impacts impacts) {
        return new ScoreSheet(
                Answer.SCORE,
                3,
                impacts,
                true,
                "few people live there",
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                1,
                null);
    }

    public static ScoreSheet abstention() {
        return new ScoreSheet(
                Answer.ABSTAIN, null, null, false, null, null, null, null, null, null, null, null, null, null);
    }

    public static Impacts human(int impact) {
        return new Impacts(impact, null, 0, null, null, 1, null);
    }
}
