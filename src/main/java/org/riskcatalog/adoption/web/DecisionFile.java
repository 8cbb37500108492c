package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.DecisionList;
import org.riskcatalog.adoption.decision.ListedDecision;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of decisions as a file, with its search and its order. */
@Controller
class DecisionFile {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS =
            List.of("number", "reference", "what", "entry", "adopted", "method", "status", "issued");

    private final DecisionList list;
    private final Texts texts;
    private final Reader reader;

    DecisionFile(DecisionList list, Texts texts, Reader reader) {
        this.list = list;
        this.texts = texts;
        this.reader = reader;
    }

    @GetMapping("/decisions/decisions.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "-number") String sort) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var header = COLUMNS.stream()
                .map(column -> texts.say("adoption.decisions." + column))
                .toList();
        var rows = Stream.iterate(0, page -> page + 1)
                .map(page -> list.find(new DecisionList.Query(q.strip(), sort, page, AT_ONCE), actor)
                        .items())
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
        return Csv.file("decisions", header, rows);
    }

    private List<Object> cells(ListedDecision decision) {
        return List.of(
                decision.number() == null ? "" : decision.number(),
                decision.reference(),
                decision.title(),
                decision.handle(),
                decision.adoptedAt(),
                texts.value(decision.method()),
                texts.value(decision.status()),
                decision.issuedAt() == null ? "" : decision.issuedAt());
    }
}
