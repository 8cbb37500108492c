package org.riskcatalog.proposal;

import java.util.List;
import org.riskcatalog.catalog.text.EntryText;

/** The text of a draft in which nothing but the title is written yet: nothing is preselected. */
final class BlankText {

    private BlankText() {}

    static EntryText titled(String title) {
        return new EntryText(
                null, title, null, null, null, null, null, List.of(), null, null, List.of(), List.of(), List.of(), null,
                null, null, null, null, null, List.of(), List.of(), List.of(), List.of());
    }
}
