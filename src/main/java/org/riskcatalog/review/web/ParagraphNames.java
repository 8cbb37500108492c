package org.riskcatalog.review.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Phrase;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What paragraphs are called where a comment points at one. */
@Component
class ParagraphNames {

    private static final String MEASURE = "measure-";

    private final MessageSource messages;

    ParagraphNames(MessageSource messages) {
        this.messages = messages;
    }

    /** By its id alone: the words stay when the text changes. */
    static Phrase of(String paragraph) {
        if (paragraph.equals(Remark.WHOLE_TEXT)) {
            return Phrase.of("review.paragraph.whole");
        }
        return paragraph.startsWith(MEASURE)
                ? Phrase.of("review.paragraph.measure", paragraph.substring(MEASURE.length()))
                : Phrase.of("catalog.text." + paragraph);
    }

    /** All that a comment on this text may point at. */
    List<Option> choices(EntryText text, Locale reader) {
        var whole = new Option(Remark.WHOLE_TEXT, messages.getMessage("review.paragraph.whole", null, reader));
        return Stream.concat(Stream.of(whole), text.paragraphs().stream().map(paragraph -> choice(paragraph, reader)))
                .toList();
    }

    private Option choice(Paragraph paragraph, Locale reader) {
        var heading = messages.getMessage(paragraph.heading(), null, reader);
        var title =
                paragraph.id().startsWith(MEASURE) ? ": " + paragraph.lines().get(0) : "";
        return new Option(paragraph.id(), paragraph.number() + ". " + heading + title);
    }
}
