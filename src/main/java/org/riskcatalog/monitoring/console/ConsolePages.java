package org.riskcatalog.monitoring.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What runs, for the chair and the secretariat; for everybody else it is not there. */
@Controller
@RequestMapping("/oversight")
class ConsolePages {

    private static final int FURTHEST = 100_000;
    private static final List<EntryStatus> UNDER_WAY = Arrays.stream(EntryStatus.values())
            .filter(status -> !status.isFinal()
                    && status != EntryStatus.DRAFT
                    && status != EntryStatus.NOT_ADMISSIBLE
                    && status != EntryStatus.IN_FORCE)
            .toList();

    private final ReadConsole console;
    private final RemindState reminders;
    private final Reader reader;
    private final Texts texts;

    ConsolePages(ReadConsole console, RemindState reminders, Reader reader, Texts texts) {
        this.console = console;
        this.reminders = reminders;
        this.reader = reader;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "ALL") String which,
            @RequestParam(defaultValue = "age") String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var query = query(q, status, which, sort, page);
        model.addAttribute("found", console.page(query, office()));
        model.addAttribute("query", query);
        model.addAttribute("statuses", UNDER_WAY);
        model.addAttribute("whiches", ConsoleQuery.Which.values());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/console/console";
    }

    @GetMapping("/entries.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "ALL") String which,
            @RequestParam(defaultValue = "age") String sort) {
        var office = office();
        var header = List.of("entry", "title", "stands", "since", "target", "awaited").stream()
                .map(column -> texts.say("console.column." + column))
                .toList();
        var rows = IntStream.iterate(0, page -> page + 1)
                .mapToObj(page -> console.page(query(q, status, which, sort, page), office)
                        .items())
                .takeWhile(items -> !items.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
        return Csv.file("oversight", header, rows);
    }

    @PostMapping("/reminders")
    String remind(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String state,
            @RequestParam String key) {
        reminders.remind(new RemindState.Wanted(handle, act, state), office(), key);
        return "redirect:/oversight?q=" + handle + "#" + handle;
    }

    private List<Object> cells(ConsoleRow row) {
        var target = row.target();
        return List.of(
                row.entry().handle(),
                row.entry().title(),
                texts.value(row.entry().status()),
                row.entry().since(),
                target == null ? "" : target,
                row.awaited().stream().map(Unanswered.Awaited::state).distinct().collect(Collectors.joining(" ")));
    }

    /** A word that is none of the filter's leaves everything in, as an old link may have it. */
    static ConsoleQuery query(String q, String status, String which, String sort, int page) {
        var wanted = Arrays.stream(ConsoleQuery.Which.values())
                .filter(one -> one.name().equals(which.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(ConsoleQuery.Which.ALL);
        return new ConsoleQuery(q, status, wanted, sort, Math.max(0, Math.min(page, FURTHEST)));
    }

    private Actor office() {
        return reader.actor().filter(RemindState::mayRemind).orElseThrow(NotThere::new);
    }
}
