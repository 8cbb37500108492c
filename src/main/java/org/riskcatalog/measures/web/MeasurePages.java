package org.riskcatalog.measures.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.measures.MeasureList;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All measures, State by State, as page and as JSON. */
@Controller
class MeasurePages {

    private static final int MOST = 200;

    /** A list as the JSON face answers it. */
    record Listed(List<MeasureList.Row> items, int total, int page, int size) {}

    private final MeasureList list;
    private final MeasureStrips strips;
    private final Texts texts;
    private final Actors actors;

    MeasurePages(MeasureList list, MeasureStrips strips, Texts texts, Actors actors) {
        this.list = list;
        this.strips = strips;
        this.texts = texts;
        this.actors = actors;
    }

    @GetMapping("/measures")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable MeasureStatus status,
            @RequestParam(defaultValue = "number") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size,
            Model model) {
        var actor = actor();
        var query = query(q, status, sort, page, size);
        var found = list.find(query, actor);
        model.addAttribute("page", new Page<>(found.rows(), query.page(), query.size(), found.total()));
        model.addAttribute("strips", strips.of(statuses(found.rows()), actor));
        model.addAttribute("q", q);
        model.addAttribute("status", status);
        model.addAttribute("statuses", MeasureStatus.values());
        return "pages/measures/list";
    }

    @GetMapping("/measures/measures.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable MeasureStatus status,
            @RequestParam(defaultValue = "number") String sort) {
        var actor = actor();
        var header = Stream.of(
                        "measures.list.number", "measures.list.measure", "measures.list.entry", "measures.list.status")
                .map(texts::say)
                .toList();
        var rows = Stream.iterate(0, page -> page + 1)
                .map(page ->
                        list.find(query(q, status, sort, page, MOST), actor).rows())
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream)
                .map(row -> List.of(
                        row.number(), row.title(), row.handle(), texts.say("measures.measureStatus." + row.status())));
        return Csv.file("measures", header, rows);
    }

    @GetMapping("/api/measures")
    @ResponseBody
    Listed json(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable MeasureStatus status,
            @RequestParam(defaultValue = "number") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        var query = query(q, status, sort, page, size);
        var found = list.find(query, actor());
        return new Listed(found.rows(), found.total(), query.page(), query.size());
    }

    private static MeasureList.Query query(
            String search, @Nullable MeasureStatus status, String sort, int page, int size) {
        return new MeasureList.Query(
                search.strip(), status, sort, Math.max(0, page), Math.min(MOST, Math.max(1, size)));
    }

    private static Map<UUID, MeasureStatus> statuses(List<MeasureList.Row> rows) {
        return rows.stream().collect(Collectors.toMap(MeasureList.Row::id, MeasureList.Row::status));
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}
