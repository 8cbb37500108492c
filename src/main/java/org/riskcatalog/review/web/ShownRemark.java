package org.riskcatalog.review.web;

import java.time.Instant;
import org.riskcatalog.web.view.Phrase;

/** A remark of an observer as it is read. @param place what its paragraph is called */
record ShownRemark(String author, String paragraph, Phrase place, String text, Instant at) {}
