package org.riskcatalog.monitoring.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The console as JSON: the same list, the same reminder. */
@RestController
@RequestMapping("/api/oversight")
class ConsoleResource {

    record Awaited(
            String act,
            String state,
            Instant since,
            @Nullable Instant remindedAt) {}

    record Waiting(String body, String form, @Nullable Instant due, boolean overdue) {}

    record Item(
            String handle,
            String title,
            EntryStatus status,
            Instant since,
            @Nullable Instant target,
            boolean late,
            List<Awaited> awaited,
            List<Waiting> waiting) {}

    record Items(List<Item> items, long total, int page, int size) {}

    private final ReadConsole console;
    private final RemindState reminders;
    private final Reader reader;

    ConsoleResource(ReadConsole console, RemindState reminders, Reader reader) {
        this.console = console;
        this.reminders = reminders;
        this.reader = reader;
    }

    @GetMapping
    Items list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "ALL") String which,
            @RequestParam(defaultValue = "age") String sort,
            @RequestParam(defaultValue = "0") int page) {
        var found = console.page(ConsolePages.query(search, status, which, sort, page), office());
        return new Items(
                found.items().stream().map(ConsoleResource::item).toList(),
                found.total(),
                found.number(),
                found.size());
    }

    @PostMapping("/reminders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@RequestBody RemindState.Wanted wanted, @RequestHeader("Idempotency-Key") String key) {
        if (wanted.handle() == null || wanted.act() == null || wanted.state() == null) {
            throw new NotThere();
        }
        reminders.remind(wanted, office(), key);
    }

    private static Item item(ConsoleRow row) {
        return new Item(
                row.entry().handle(),
                row.entry().title(),
                row.entry().status(),
                row.entry().since(),
                row.target(),
                row.late(),
                row.awaited().stream()
                        .map(one -> new Awaited(one.act(), one.state(), one.since(), one.remindedAt()))
                        .toList(),
                row.office().stream()
                        .map(one -> new Waiting(one.role(), one.form(), one.due(), one.overdue()))
                        .toList());
    }

    private Actor office() {
        return reader.actor().filter(RemindState::mayRemind).orElseThrow(NotThere::new);
    }
}
