package org.riskcatalog.catalog.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryHeadline.Headline;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.EntrySection.Shown;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.web.OfferedActs.Offered;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.RoadStep;

/**
 * All that the page of an entry shows.
 *
 * @param state one sentence: where it stands
 * @param target how long it should stand there; null without one
 * @param revision number of the current one, 0 before the proposal was signed
 * @param settling a recorded act is still moving the case
 * @param acts what the reader may do in one step
 * @param notes what rooms warn this reader of
 */
record EntryPage(
        RiskEntry entry,
        Phrase state,
        @Nullable Headline headline,
        @Nullable Duration target,
        int revision,
        boolean settling,
        List<EntryNote.Note> notes,
        List<RoadStep> road,
        List<Offered> acts,
        List<Shown> sections) {}
