package org.riskcatalog.notices.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Role;
import org.riskcatalog.notices.Delivery;
import org.riskcatalog.notices.Notices;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices as files: one's own with their text, everybody's without it for administrators. */
@Controller
class NoticeFiles {

    private static final int EVERYTHING = 100_000;

    private final Notices notices;
    private final NoticeSentences sentences;
    private final Texts texts;
    private final Reader reader;

    NoticeFiles(Notices notices, NoticeSentences sentences, Texts texts, Reader reader) {
        this.notices = notices;
        this.sentences = sentences;
        this.texts = texts;
        this.reader = reader;
    }

    @GetMapping("/notices/notices.csv")
    ResponseEntity<byte[]> own() {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var rows = notices.to(actor, 0, EVERYTHING).stream().map(sentences::own).map(this::cells);
        return Csv.file("notices", header("when", "notice", "text", "about", "delivery", "sent"), rows);
    }

    @GetMapping("/administration/notices/notices.csv")
    ResponseEntity<byte[]> all(@RequestParam(defaultValue = "") String delivery) {
        reader.actor().filter(actor -> actor.is(Role.ADMIN)).orElseThrow(NotThere::new);
        var rows = notices.all(Delivery.named(delivery), 0, EVERYTHING).stream()
                .map(sentences::told)
                .map(this::cells);
        return Csv.file("delivery", header("to", "about", "when", "delivery", "tries", "answer", "next-try"), rows);
    }

    private List<String> header(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.say("notices.column." + column))
                .toList();
    }

    private List<Object> cells(NoticeSentences.Own notice) {
        return List.of(
                notice.at(),
                notice.subject(),
                notice.body(),
                written(notice.handle()),
                texts.value(notice.delivery()),
                written(notice.sentAt()));
    }

    private List<Object> cells(NoticeSentences.Told notice) {
        return List.of(
                notice.to(),
                written(notice.handle()),
                notice.at(),
                texts.value(notice.delivery()),
                notice.attempts(),
                written(notice.answer()),
                written(notice.nextAttempt()));
    }

    private static Object written(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
