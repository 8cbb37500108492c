package org.riskcatalog.review.comment;

import org.riskcatalog.review.position.Stands;

/** Comments for tests. */
public final class Said {

    private Said() {}

    public static Comment editorial(String state, String text) {
        return by(state, 1, new Remark("scenario", CommentType.EDITORIAL, Weight.SHOULD, text, null, null));
    }

    public static Comment must(String state, String text) {
        return by(state, 1, new Remark("scenario", CommentType.SUBSTANTIVE, Weight.MUST, text, null, "evidence"));
    }

    public static Comment by(String state, int number, Remark remark) {
        return Comment.of(Stands.CONSULTATION, state, number, remark);
    }
}
