package org.riskcatalog.assessment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.assessment.scale.Scales;
import org.riskcatalog.assessment.score.Spread;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.members.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matrix as data: its 25 cells with their counts, and a page of the entries that stand in them, the gravest first. */
@RestController
class MatrixResource {

    /** The cells count all entries that the filter selects; the items are one page of them. */
    record Listed(String version, List<CellCount> cells, List<Item> items, int total, int page, int size) {}

    record CellCount(int impact, int likelihood, RiskLevel level, int count) {}

    /**
     * @param likelihood median rounded for the matrix; exact values stand in the spread
     * @param spread null for a reader who sees level and confidence alone
     */
    record Item(
            String handle,
            String catalogNumber,
            String title,
            Category category,
            EntryStatus status,
            int likelihood,
            int impact,
            RiskLevel level,
            Confidence confidence,
            @Nullable Detail spread) {}

    /** How far the States agree, and what they expect to remain with the measures. */
    record Detail(
            Spread likelihood,
            Spread impact,
            Spread residualLikelihood,
            Spread residualImpact,
            RiskLevel residualLevel,
            boolean converged) {}

    private final PlacedEntries placed;
    private final Scales scales;
    private final Actors actors;

    MatrixResource(PlacedEntries placed, Scales scales, Actors actors) {
        this.placed = placed;
        this.scales = scales;
        this.actors = actors;
    }

    @GetMapping("/api/matrix")
    Listed matrix(
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(200) int size) {
        var entries = placed.of(category, actors.current().orElseThrow(NotThere::new));
        var cells = Matrix.of(entries, scales).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> new CellCount(cell.impact(), cell.likelihood(), cell.level(), cell.count()))
                .toList();
        var items = entries.stream()
                .skip((long) page * size)
                .limit(size)
                .map(MatrixResource::item)
                .toList();
        return new Listed(scales.matrixVersion(), cells, items, entries.size(), page, size);
    }

    private static Item item(Placed entry) {
        return new Item(
                entry.handle(),
                entry.catalogNumber(),
                entry.title(),
                entry.category(),
                entry.status(),
                entry.likelihood(),
                entry.impact(),
                entry.level(),
                entry.confidence(),
                detail(entry));
    }

    private static @Nullable Detail detail(Placed entry) {
        var told = entry.aggregate();
        return told == null || !told.telling()
                ? null
                : new Detail(
                        told.likelihood(),
                        told.impact(),
                        told.residualLikelihood(),
                        told.residualImpact(),
                        told.residualLevel(),
                        told.converged());
    }
}
