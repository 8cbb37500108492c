package org.riskcatalog.review.comment;

/** What a comment is about. */
public enum CommentType {
    EDITORIAL,
    TECHNICAL,
    SUBSTANTIVE,
    TRANSLATION,
    GENERAL,
    QUESTION
}
