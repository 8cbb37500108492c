/** What States say about paragraphs of a text, and what became of it. */
@NamedInterface("comment")
@NullMarked
package org.riskcatalog.review.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
