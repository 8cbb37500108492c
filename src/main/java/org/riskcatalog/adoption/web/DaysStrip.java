package org.riskcatalog.adoption.web;

import java.util.List;
import org.riskcatalog.web.view.Phrase;

/**
 * The days from the start of a silence to its expiry.
 *
 * @param caption the same in words
 */
record DaysStrip(Phrase caption, List<DayCell> cells) {

    DaysStrip {
        cells = List.copyOf(cells);
    }
}
