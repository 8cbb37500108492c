package org.riskcatalog.web.view;

import java.util.List;

/**
 * What each State did, in protocol order. While a round is open only HATCH, WORK and OPEN may appear.
 *
 * @param caption the same in words
 */
public record Strip(Phrase caption, List<Cell> cells) {
    public Strip {
        cells = List.copyOf(cells);
    }
}
