package org.riskcatalog.rotation.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.rotation.ChairRotation;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page before an act about the chair: what it comes to in words, and the button that does it. */
@Component
class ChairChecks {

    private static final String PAGE = "pages/rotation/check";

    private final Texts texts;

    ChairChecks(Texts texts) {
        this.texts = texts;
    }

    String plan(String incoming, LocalDate day, Model model) {
        model.addAttribute("carried", Map.of("incoming", incoming, "day", day.toString()));
        return page("plan", Phrase.of("rotation.plan.consequence", day, texts.state(incoming)), model);
    }

    String confirmation(ChairRotation rotation, Model model) {
        model.addAttribute("carried", Map.of());
        return page("confirm", Phrase.of("rotation.confirm.consequence", texts.state(rotation.incoming())), model);
    }

    private static String page(String word, Phrase consequence, Model model) {
        model.addAttribute("word", word);
        model.addAttribute("consequence", consequence);
        model.addAttribute("key", UUID.randomUUID().toString());
        return PAGE;
    }
}
