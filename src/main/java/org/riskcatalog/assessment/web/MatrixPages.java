package org.riskcatalog.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.assessment.scale.Scales;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Cycle;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 5 × 5 matrix of the assessed entries, and below it where each would move and how far the States agree. */
@Controller
class MatrixPages {

    private static final int DRAWINGS = 24;
    private static final int FURTHEST = 100_000;

    private final PlacedEntries placed;
    private final Scales scales;
    private final Cycle cycle;
    private final Reader reader;
    private final Texts texts;

    MatrixPages(PlacedEntries placed, Scales scales, Cycle cycle, Reader reader, Texts texts) {
        this.placed = placed;
        this.scales = scales;
        this.cycle = cycle;
        this.reader = reader;
        this.texts = texts;
    }

    @GetMapping("/matrix")
    String matrix(
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var actor = actor();
        var entries = placed.of(category, actor);
        var number = Math.max(0, Math.min(page, FURTHEST));
        var first = Math.min(number * DRAWINGS, entries.size());
        var drawn = entries.subList(first, Math.min(first + DRAWINGS, entries.size())).stream()
                .map(Movement::new)
                .toList();
        model.addAttribute("matrix", Matrix.of(entries, scales));
        model.addAttribute("movements", new Page<>(drawn, number, DRAWINGS, entries.size()));
        model.addAttribute("likelihoods", scales.likelihood(actor.locale()));
        model.addAttribute("impacts", scales.impact(actor.locale()));
        model.addAttribute("version", scales.matrixVersion());
        model.addAttribute("cycle", cycle);
        model.addAttribute("category", category);
        model.addAttribute("categories", Category.values());
        model.addAttribute("csv", "/matrix/entries.csv" + (category == null ? "" : "?category=" + category));
        return "pages/assessment/matrix";
    }

    @GetMapping("/matrix/entries.csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable Category category) {
        var header = Stream.of(
                        "number",
                        "handle",
                        "title",
                        "category",
                        "likelihood",
                        "impact",
                        "level",
                        "confidence",
                        "residual-likelihood",
                        "residual-impact",
                        "residual-level",
                        "likelihood-q1",
                        "likelihood-q3",
                        "impact-q1",
                        "impact-q3")
                .map(column -> texts.say("assessment.csv." + column))
                .toList();
        return Csv.file("matrix", header, placed.of(category, actor()).stream().map(this::cells));
    }

    private List<Object> cells(Placed entry) {
        var cells = new ArrayList<Object>(List.of(
                entry.catalogNumber(),
                entry.handle(),
                entry.title(),
                texts.value(entry.category()),
                entry.likelihood(),
                entry.impact(),
                texts.value(entry.level()),
                texts.value(entry.confidence())));
        var movement = new Movement(entry);
        if (movement.detailed()) {
            cells.addAll(List.of(
                    movement.residualLikelihood(),
                    movement.residualImpact(),
                    texts.value(entry.aggregate().residualLevel()),
                    movement.likelihood().q1(),
                    movement.likelihood().q3(),
                    movement.impact().q1(),
                    movement.impact().q3()));
        }
        return cells;
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
