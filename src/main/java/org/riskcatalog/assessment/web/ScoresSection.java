package org.riskcatalog.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.Aggregate;
import org.riskcatalog.assessment.OwnScores;
import org.riskcatalog.assessment.OwnScores.OwnScore;
import org.riskcatalog.assessment.ScoreVisibility;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Spread;
import org.springframework.stereotype.Component;

/** What the States scored, on the entry page: level with confidence, median with spread, and one's own sheet. */
@Component
class ScoresSection implements EntrySection {

    /**
     * @param level with its confidence, null as long as there is none for this reader
     * @param rounds the first one first; without medians for a guest
     */
    record ShownScores(@Nullable RiskLevel level, @Nullable Confidence confidence, List<ShownRound> rounds) {}

    /** One round as the reader may see it. */
    record ShownRound(Phrase title, List<Phrase> sentences, List<Row> rows, List<OwnScore> own) {}

    /** One line of the table: a scale and its spread. */
    record Row(Phrase scale, Spread spread) {}

    private final ReadScores read;
    private final OwnScores ownScores;
    private final ScoreVisibility visibility;

    ScoresSection(ReadScores read, OwnScores ownScores, ScoreVisibility visibility) {
        this.read = read;
        this.ownScores = ownScores;
        this.visibility = visibility;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var rounds = read.ofEntry(entry.id());
        var told = visibility.seesLevel(reader, entry.status());
        if (rounds.isEmpty() || !told && !visibility.seesCounts(reader)) {
            return Optional.empty();
        }
        var shown = new ShownScores(
                told ? entry.level() : null,
                told ? entry.confidence() : null,
                visibility.seesCounts(reader)
                        ? rounds.stream().map(round -> shown(round, reader)).toList()
                        : List.of());
        return Optional.of(new Shown("scores", "assessment/sections :: scores", null, shown));
    }

    private ShownRound shown(ReadRound round, Actor reader) {
        var aggregate = round.aggregate();
        return new ShownRound(
                Phrase.of(
                        "assessment.section.round",
                        round.round().number(),
                        round.round().opensAt()),
                aggregate == null ? List.of(unfinished(round)) : closed(round, aggregate, reader),
                aggregate != null && visibility.seesSpread(reader, aggregate) ? rows(aggregate) : List.of(),
                ownScores.among(round.scores(), reader));
    }

    private static Phrase unfinished(ReadRound round) {
        if (!round.round().isOpen()) {
            return Phrase.of("assessment.section.withdrawn");
        }
        return Phrase.counted(
                "assessment.section.open",
                round.replied(),
                round.asked(),
                round.round().closesAt());
    }

    private List<Phrase> closed(ReadRound round, Aggregate aggregate, Actor reader) {
        var counts = Phrase.counted(
                "assessment.section.closed", aggregate.scored(), aggregate.asked(), aggregate.abstained());
        if (!aggregate.telling()) {
            return List.of(counts, Phrase.of("assessment.section.too-few"));
        }
        if (!visibility.seesSpread(reader, aggregate)) {
            return List.of(counts);
        }
        var agreement = Phrase.of("assessment.section." + round.round().status());
        return aggregate.affectedLikelihood() == null
                ? List.of(counts, agreement)
                : List.of(
                        counts,
                        agreement,
                        Phrase.of(
                                "assessment.section.affected",
                                aggregate.affectedLikelihood(),
                                aggregate.affectedImpact()));
    }

    private static List<Row> rows(Aggregate aggregate) {
        return Stream.of(
                        row("likelihood", aggregate.likelihood()),
                        row("impact", aggregate.impact()),
                        row("residualLikelihood", aggregate.residualLikelihood()),
                        row("residualImpact", aggregate.residualImpact()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Row> row(String scale, org.riskcatalog.assessment.score.@Nullable Spread spread) {
        return Optional.ofNullable(spread)
                .map(found -> new Row(
                        Phrase.of("assessment.scale." + scale),
                        new Spread(
                                number(found.median()),
                                number(found.q1()),
                                number(found.q3()),
                                number(found.min()),
                                number(found.max()))));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
