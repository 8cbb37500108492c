package org.riskcatalog.desk.answers;

import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page that shows answers once more, with what they bring about, before they are sent. */
@Component
public class CheckPage {

    public static final String TEMPLATE = "tasks/check";

    private final Summary summary;
    private final Texts texts;

    CheckPage(Summary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    /**
     * @param task the task or act as a verb
     * @param word prefix of its messages; {@code <word>.press} is the word on the button, if there is one
     */
    public void into(Model model, FormPage page, Phrase task, String word, Consequence consequence) {
        page.into(model);
        model.addAttribute("summary", summary.of(page.answers(), page.question().form(), page.options()));
        model.addAttribute("checked", texts.say("desk.check.title", task));
        model.addAttribute("button", texts.firstOf(new Object[0], word + ".press", "desk.check.press"));
        model.addAttribute("consequence", consequence);
    }
}
