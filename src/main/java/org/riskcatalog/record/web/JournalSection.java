package org.riskcatalog.record.web;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The latest lines of the journal on the page of the entry. */
@Component
class JournalSection implements EntrySection {

    private static final int LINES = 10;

    /** @param all how many there are for this reader */
    record Model(String handle, int all, List<JournalLine> lines) {}

    private final JournalLines journal;

    JournalSection(JournalLines journal) {
        this.journal = journal;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var latest = journal.latest(entry, reader, LINES);
        return latest.all() == 0
                ? Optional.empty()
                : Optional.of(new Shown(
                        "journal",
                        "record/journal :: section",
                        latest.all(),
                        new Model(entry.handle(), latest.all(), journal.said(latest.lines(), reader))));
    }
}
