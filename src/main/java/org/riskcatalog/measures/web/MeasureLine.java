package org.riskcatalog.measures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.measures.MeasureRow;
import org.riskcatalog.web.view.Cell;

/**
 * A row of the table of measures by State.
 *
 * @param heads whether the line that names its entry stands before it
 * @param cells one for each column of a State; null where there is nothing to show
 */
record MeasureLine(MeasureRow measure, boolean heads, List<@Nullable Cell> cells) {}
