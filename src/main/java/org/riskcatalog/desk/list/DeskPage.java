package org.riskcatalog.desk.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: what waits for the reader, by when, and what happens if nothing is done. */
@Controller
class DeskPage {

    private static final List<String> COLUMNS = List.of(
            "handle", "entry", "part", "part-title", "state", "stage", "task", "due", "own", "otherwise", "hand");

    private final DeskList desk;
    private final DeskCalendar calendar;
    private final Reader reader;
    private final Texts texts;
    private final Moments moments;

    DeskPage(DeskList desk, DeskCalendar calendar, Reader reader, Texts texts, Moments moments) {
        this.desk = desk;
        this.calendar = calendar;
        this.reader = reader;
        this.texts = texts;
        this.moments = moments;
    }

    /** Whatever stands in the address becomes something that can be answered. */
    @ModelAttribute("query")
    DeskQuery query(
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page) {
        return DeskQuery.of(tab, search, sort, number(page), null);
    }

    @GetMapping("/")
    String begin() {
        return "redirect:/desk";
    }

    @GetMapping("/desk")
    String show(@ModelAttribute("query") DeskQuery query, Model model) {
        var actor = actor();
        var shown = desk.page(query, actor);
        model.addAttribute("rows", shown.page());
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("counts", shown.counts());
        int waiting = Objects.requireNonNull(shown.counts().get(Tab.MINE.word()));
        model.addAttribute("side", actor.national() ? "" : ".person");
        model.addAttribute("proposes", actor.national());
        model.addAttribute("whose", whose(actor));
        model.addAttribute("named", texts.say("desk.page.title", whose(actor), waiting));
        model.addAttribute("heading", heading(actor, waiting));
        model.addAttribute("first", first(query, shown.page().items()));
        return "pages/desk/desk";
    }

    @GetMapping("/desk/tasks.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("query") DeskQuery query) {
        var header =
                COLUMNS.stream().map(column -> texts.say("desk.csv." + column)).toList();
        return Csv.file(
                "desk-" + query.tab().word(),
                header,
                desk.everything(query, actor()).stream().map(this::cells));
    }

    @GetMapping("/desk/deadlines.ics")
    ResponseEntity<byte[]> calendar() {
        return calendar.file(desk.everything(DeskQuery.of(null, null, null, null, null), actor()));
    }

    private List<Object> cells(DeskRow row) {
        var part = row.part();
        return Stream.of(
                        row.handle(),
                        row.title(),
                        part == null ? null : part.number(),
                        part == null ? null : part.title(),
                        row.state(),
                        row.stage(),
                        row.what(),
                        row.due() == null ? null : row.due().toString(),
                        row.due() == null ? null : moments.at(row.due()),
                        row.otherwise(),
                        row.hand())
                .map(texts::value)
                .toList();
    }

    /** "Delegation of Kyrgyzstan"; the name of somebody who works for a body. */
    private Phrase whose(Actor actor) {
        return actor.state()
                .map(state -> Phrase.of("desk.of-delegation", texts.state(state)))
                .orElse(Phrase.of("desk.of-person", actor.name()));
    }

    private Phrase heading(Actor actor, int waiting) {
        return actor.state()
                .map(state -> Phrase.counted("desk.heading.delegation", waiting, texts.state(state)))
                .orElse(Phrase.counted("desk.heading.person", waiting));
    }

    /** When the first of the list closes, where the list is read by deadline from its beginning. */
    private static @Nullable DeskRow first(DeskQuery query, List<DeskRow> rows) {
        return query.tab().withItems() && query.sort().equals("due") && query.page() == 0 && !rows.isEmpty()
                ? rows.get(0)
                : null;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
