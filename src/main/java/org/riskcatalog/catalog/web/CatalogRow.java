package org.riskcatalog.catalog.web;

import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;

/** A row of the catalog page: the entry, and what the room that has it in hand says. */
record CatalogRow(
        EntryRow entry, @Nullable Phrase line, @Nullable Strip strip) {}
