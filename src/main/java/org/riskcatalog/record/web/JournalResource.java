package org.riskcatalog.record.web;

import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.SeenEntries;
import org.riskcatalog.web.view.JsonPage;
import org.riskcatalog.web.view.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal of an entry as JSON, the latest line first. */
@RestController
class JournalResource {

    private static final int MOST = 200;

    private final SeenEntries seen;
    private final JournalLines journal;
    private final Readings readings;
    private final Reader reader;

    JournalResource(SeenEntries seen, JournalLines journal, Readings readings, Reader reader) {
        this.seen = seen;
        this.journal = journal;
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping("/api/entries/{handle}/journal")
    JsonPage<JournalLine> journal(
            @PathVariable String handle,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "json-journal");
        int number = Math.max(0, Math.min(page, 100_000));
        int most = Math.max(1, Math.min(size, MOST));
        return new JsonPage<>(journal.of(entry, actor, number * most, most), journal.count(entry, actor), number, most);
    }
}
