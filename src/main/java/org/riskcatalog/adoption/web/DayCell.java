package org.riskcatalog.adoption.web;

import java.time.LocalDate;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;

/** One day of a silence: counted, not counted, today, to come. */
record DayCell(LocalDate day, Pattern pattern, Phrase word, boolean today) {}
