package org.riskcatalog.catalog.web;

import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.SeenEntries;
import org.riskcatalog.catalog.diagram.DrawCase;
import org.riskcatalog.catalog.diagram.ShowCase;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case of an entry as a diagram, with the same in words. */
@Controller
class DiagramPages {

    private final SeenEntries seen;
    private final ShowCase show;
    private final DrawCase draw;
    private final Readings readings;
    private final Reader reader;

    DiagramPages(SeenEntries seen, ShowCase show, DrawCase draw, Readings readings, Reader reader) {
        this.seen = seen;
        this.show = show;
        this.draw = draw;
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping("/entries/{handle}/diagram")
    String diagram(
            @PathVariable String handle,
            @RequestParam(name = "case", required = false) @Nullable String key,
            Model model) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var entry = seen.get(handle, actor);
        var shown = show.show(entry, key, actor);
        readings.note(entry, actor, "diagram");
        model.addAttribute("entry", entry);
        model.addAttribute("shown", shown);
        model.addAttribute("drawing", draw.draw(shown));
        return "pages/catalog/diagram";
    }
}
