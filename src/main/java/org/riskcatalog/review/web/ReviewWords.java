package org.riskcatalog.review.web;

import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** What templates of the review ask in words: {@code @reviewWords}. */
@Component("reviewWords")
public class ReviewWords {

    /** What the paragraph of a comment is called. */
    public Phrase place(String paragraph) {
        return ParagraphNames.of(paragraph);
    }
}
