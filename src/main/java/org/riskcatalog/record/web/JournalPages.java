package org.riskcatalog.record.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.SeenEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole journal of an entry, page by page, and as a file. */
@Controller
class JournalPages {

    private static final int SIZE = 50;
    private static final int AT_ONCE = 500;

    private final SeenEntries seen;
    private final JournalLines journal;
    private final Readings readings;
    private final ReadersOfEntry readers;
    private final Reader reader;
    private final Texts texts;

    JournalPages(
            SeenEntries seen,
            JournalLines journal,
            Readings readings,
            ReadersOfEntry readers,
            Reader reader,
            Texts texts) {
        this.seen = seen;
        this.journal = journal;
        this.readings = readings;
        this.readers = readers;
        this.reader = reader;
        this.texts = texts;
    }

    @GetMapping("/entries/{handle}/journal")
    String journal(@PathVariable String handle, @RequestParam(defaultValue = "0") int page, Model model) {
        var actor = actor();
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "journal");
        int number = Math.max(0, Math.min(page, 100_000));
        model.addAttribute("entry", entry);
        model.addAttribute(
                "lines",
                new Page<>(journal.of(entry, actor, number * SIZE, SIZE), number, SIZE, journal.count(entry, actor)));
        model.addAttribute("readings", readers.of(entry, actor));
        return "pages/record/journal";
    }

    @GetMapping("/entries/{handle}/journal.csv")
    ResponseEntity<byte[]> csv(@PathVariable String handle) {
        var actor = actor();
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "journal-csv");
        var header = Stream.of("when", "what", "by", "type", "act")
                .map(column -> texts.say("record.column." + column))
                .toList();
        var lines = IntStream.iterate(0, from -> from + AT_ONCE)
                .mapToObj(from -> journal.of(entry, actor, from, AT_ONCE))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream)
                .map(JournalLine::cells);
        return Csv.file(handle + "-journal", header, lines);
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
