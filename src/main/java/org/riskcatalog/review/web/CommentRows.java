package org.riskcatalog.review.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Faults;

/** Rows of a form that name comments by their ids: none invented, none twice, none left out. */
record CommentRows(String list, List<UUID> rows) {

    /** @param known those that the form asks about */
    void checkKnown(Collection<UUID> known, Faults faults) {
        for (int i = 0; i < rows.size(); i++) {
            if (!known.contains(rows.get(i)) || rows.indexOf(rows.get(i)) != i) {
                faults.add(list + "[" + i + "].comment", "review.fault.unknown-comment");
            }
        }
    }

    void checkComplete(Collection<UUID> known, Faults faults) {
        if (!new HashSet<>(rows).containsAll(known)) {
            faults.add(list, "review.fault.comment-left-out");
        }
    }
}
