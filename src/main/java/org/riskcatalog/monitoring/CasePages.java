package org.riskcatalog.monitoring;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.diagram.DrawCase;
import org.riskcatalog.catalog.diagram.ShowCase;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.CaseMonitor.StepTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finished cases, and of any case its path on the diagram and where the time went. The handle is all that is told of the entry. */
@Controller
class CasePages {

    private static final int SIZE = 25;
    private static final int FURTHEST = 100_000;

    /** @param percent of the time of all steps */
    record Share(StepTime step, long percent) {}

    private final CaseMonitor monitor;
    private final RiskEntries entries;
    private final ShowCase show;
    private final DrawCase draw;
    private final Reader reader;

    CasePages(CaseMonitor monitor, RiskEntries entries, ShowCase show, DrawCase draw, Reader reader) {
        this.monitor = monitor;
        this.entries = entries;
        this.show = show;
        this.draw = draw;
        this.reader = reader;
    }

    @GetMapping("/administration/finished")
    String finished(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "-ended") String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        administrator();
        int number = Math.max(0, Math.min(page, FURTHEST));
        var handle = q.strip().toLowerCase(Locale.ROOT);
        model.addAttribute("q", q);
        model.addAttribute("sort", sort);
        model.addAttribute(
                "found",
                new Page<>(
                        monitor.finished(handle, sort, number * SIZE, SIZE),
                        number,
                        SIZE,
                        monitor.finishedCount(handle)));
        return "pages/monitoring/finished";
    }

    @GetMapping("/administration/cases/{handle}")
    String one(
            @PathVariable String handle,
            @RequestParam(name = "case", required = false) @Nullable String key,
            Model model) {
        var administrator = administrator();
        var entry = entries.findByHandle(handle).orElseThrow(NotThere::new);
        var shown = show.show(entry, key, administrator);
        model.addAttribute("handle", handle);
        model.addAttribute("shown", shown);
        model.addAttribute("drawing", draw.draw(shown));
        model.addAttribute("shares", shares(monitor.times(handle)));
        return "pages/monitoring/case";
    }

    private static List<Share> shares(List<StepTime> times) {
        long all =
                times.stream().map(StepTime::took).mapToLong(Duration::toMillis).sum();
        return times.stream()
                .map(step -> new Share(step, Math.round(100.0 * step.took().toMillis() / all)))
                .toList();
    }

    private Actor administrator() {
        return reader.actor().filter(actor -> actor.is(Role.ADMIN)).orElseThrow(NotThere::new);
    }
}
