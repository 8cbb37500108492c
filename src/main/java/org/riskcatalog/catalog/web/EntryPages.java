package org.riskcatalog.catalog.web;

import java.util.List;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Difference;
import org.riskcatalog.catalog.Difference.Change;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.SeenEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry, and the difference between two of its revisions. */
@Controller
class EntryPages {

    private final SeenEntries seen;
    private final ShowEntry show;
    private final Revisions revisions;
    private final SpokenText spoken;
    private final Readings readings;
    private final Reader reader;

    EntryPages(
            SeenEntries seen,
            ShowEntry show,
            Revisions revisions,
            SpokenText spoken,
            Readings readings,
            Reader reader) {
        this.seen = seen;
        this.show = show;
        this.revisions = revisions;
        this.spoken = spoken;
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping("/entries/{handle}")
    String entry(@PathVariable String handle, Model model) {
        var actor = actor();
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "page");
        model.addAttribute("shown", show.show(entry, actor));
        model.addAttribute("entry", entry);
        return "pages/catalog/entry";
    }

    @GetMapping("/entries/{handle}/difference")
    String difference(@PathVariable String handle, @RequestParam int from, @RequestParam int to, Model model) {
        var actor = actor();
        var entry = seen.get(handle, actor);
        readings.note(entry, actor, "difference");
        var all = revisions.of(entry.id());
        var older = numbered(all, Math.min(from, to));
        var newer = numbered(all, Math.max(from, to));
        var paragraphs =
                Difference.between(spoken.paragraphs(revisions.text(older)), spoken.paragraphs(revisions.text(newer)));
        model.addAttribute("entry", entry);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("revisions", all);
        model.addAttribute("paragraphs", paragraphs);
        model.addAttribute(
                "changes",
                paragraphs.stream()
                        .filter(paragraph -> paragraph.change() != Change.SAME)
                        .count());
        return "pages/catalog/difference";
    }

    private static Revision numbered(List<Revision> all, int number) {
        return all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
