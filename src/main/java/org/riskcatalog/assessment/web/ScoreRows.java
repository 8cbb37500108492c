package org.riskcatalog.assessment.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryRows;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a round of scores tells in a list while it runs: until when, and who has replied. */
@Component
@Order(1)
class ScoreRows implements EntryRows {

    private final ReadScores read;
    private final ScoreStrip strips;
    private final Moments moments;

    ScoreRows(ReadScores read, ScoreStrip strips, Moments moments) {
        this.read = read;
        this.strips = strips;
        this.moments = moments;
    }

    @Override
    public Map<UUID, Row> of(Collection<EntryRow> entries, Actor reader) {
        var scored = entries.stream()
                .filter(entry -> entry.status() == EntryStatus.ASSESSMENT)
                .map(EntryRow::id)
                .toList();
        return read.lastOf(scored).stream()
                .collect(Collectors.toMap(
                        round -> round.round().entryId(),
                        round -> new Row(line(round), strips.of(round, reader).orElse(null))));
    }

    private @Nullable Phrase line(ReadRound round) {
        return round.round().isOpen()
                ? Phrase.of(
                        "assessment.row.open",
                        round.round().number(),
                        moments.day(round.round().closesAt()))
                : null;
    }
}
