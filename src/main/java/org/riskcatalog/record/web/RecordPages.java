package org.riskcatalog.record.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.record.OfficeRecord;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of what concerns no entry, for administrators and the secretariat: each reads the lines meant for his or her side. */
@Controller
class RecordPages {

    private static final int SIZE = 50;
    private static final int AT_ONCE = 500;

    private final OfficeRecord record;
    private final JournalLines lines;
    private final Reader reader;
    private final Texts texts;

    RecordPages(OfficeRecord record, JournalLines lines, Reader reader, Texts texts) {
        this.record = record;
        this.lines = lines;
        this.reader = reader;
        this.texts = texts;
    }

    @GetMapping("/record")
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        var actor = actor();
        int number = Math.max(0, Math.min(page, 100_000));
        model.addAttribute("q", q);
        model.addAttribute(
                "lines",
                new Page<>(
                        lines.said(record.lines(q, actor, number * SIZE, SIZE), actor),
                        number,
                        SIZE,
                        record.count(q, actor)));
        return "pages/record/record";
    }

    @GetMapping("/record/record.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String q) {
        var actor = actor();
        var header = Stream.of("when", "what", "by", "type", "act")
                .map(column -> texts.say("record.column." + column))
                .toList();
        var all = IntStream.iterate(0, from -> from + AT_ONCE)
                .mapToObj(from -> lines.said(record.lines(q, actor, from, AT_ONCE), actor))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream)
                .map(JournalLine::cells);
        return Csv.file("record", header, all);
    }

    private Actor actor() {
        return reader.actor()
                .filter(actor -> actor.is(Role.ADMIN) || actor.is(Role.SECRETARIAT))
                .orElseThrow(NotThere::new);
    }
}
