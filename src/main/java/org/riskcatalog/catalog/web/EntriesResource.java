package org.riskcatalog.catalog.web;

import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.EntryList;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.SeenEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.JsonPage;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.workflow.Settling;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entries and their revisions as JSON; the same filters and rights as the pages. */
@RestController
@RequestMapping("/api/entries")
class EntriesResource {

    private final EntryList entries;
    private final SeenEntries seen;
    private final EntryVisibility visibility;
    private final Revisions revisions;
    private final Readings readings;
    private final Settling settling;
    private final Reader reader;

    EntriesResource(
            EntryList entries,
            SeenEntries seen,
            EntryVisibility visibility,
            Revisions revisions,
            Readings readings,
            Settling settling,
            Reader reader) {
        this.entries = entries;
        this.seen = seen;
        this.visibility = visibility;
        this.revisions = revisions;
        this.readings = readings;
        this.settling = settling;
        this.reader = reader;
    }

    @GetMapping
    JsonPage<EntryJson> list(@RequestParam Map<String, String> parameters) {
        var query = new ListAddress(parameters).query();
        var found = entries.find(query, actor());
        var moving = settling.among(found.rows().stream().map(EntryRow::id).toList());
        var items = found.rows().stream()
                .map(row -> EntryJson.of(row, moving.contains(row.id())))
                .toList();
        return new JsonPage<>(items, found.total(), query.page(), query.size());
    }

    @GetMapping("/{handle}")
    EntryJson entry(@PathVariable String handle) {
        var actor = actor();
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "json");
        var json = EntryJson.of(entry, settling.is(entry.id()), visibility.seesLevel(actor, entry.status()));
        return entry.currentRevision() == null
                ? json
                : json.with(RevisionJson.of(revisions.get(entry.revision()), revisions));
    }

    @GetMapping("/{handle}/revisions")
    JsonPage<RevisionJson> revisions(@PathVariable String handle) {
        var actor = actor();
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "json-revisions");
        List<RevisionJson> items = revisions.of(entry.id()).stream()
                .map(revision -> RevisionJson.of(revision, revisions))
                .toList();
        return new JsonPage<>(items, items.size(), 0, Math.max(1, items.size()));
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
