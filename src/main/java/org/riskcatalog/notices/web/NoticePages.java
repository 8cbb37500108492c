package org.riskcatalog.notices.web;

import org.riskcatalog.acts.NotThere;
import org.riskcatalog.notices.Notices;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person was told. */
@Controller
class NoticePages {

    private static final int SIZE = 25;

    private final Notices notices;
    private final NoticeSentences sentences;
    private final Reader reader;

    NoticePages(Notices notices, NoticeSentences sentences, Reader reader) {
        this.notices = notices;
        this.sentences = sentences;
        this.reader = reader;
    }

    @GetMapping("/notices")
    String own(@RequestParam(defaultValue = "0") int page, Model model) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        int number = Math.max(0, Math.min(page, 100_000));
        var shown = notices.to(actor, number * SIZE, SIZE).stream()
                .map(sentences::own)
                .toList();
        model.addAttribute("notices", new Page<>(shown, number, SIZE, notices.count(actor)));
        model.addAttribute("mailed", notices.mailed());
        model.addAttribute("name", actor.name());
        return "pages/notices/own";
    }
}
