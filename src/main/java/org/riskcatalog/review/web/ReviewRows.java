package org.riskcatalog.review.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

/** What a review tells in a list: who replied while it runs, and afterwards how the States stood, for as long as the entry lives. */
@Component
@Order(9)
class ReviewRows implements EntryRows {

    private final ReadRounds rounds;
    private final ReplyStrip strips;
    private final Moments moments;

    ReviewRows(ReadRounds rounds, ReplyStrip strips, Moments moments) {
        this.rounds = rounds;
        this.strips = strips;
        this.moments = moments;
    }

    @Override
    public Map<UUID, Row> of(Collection<EntryRow> entries, Actor reader) {
        Map<UUID, EntryRow> byId = entries.stream().collect(Collectors.toMap(EntryRow::id, Function.identity()));
        return rounds.lastOf(byId.keySet()).stream()
                .collect(Collectors.toMap(
                        round -> round.consultation().entryId(),
                        round -> new Row(
                                line(byId.get(round.consultation().entryId()), round),
                                strips.of(round, reader).orElse(null))));
    }

    private @Nullable Phrase line(@Nullable EntryRow entry, Round round) {
        var running = entry != null
                && entry.status() == EntryStatus.CONSULTATION
                && round.consultation().isOpen();
        return running
                ? Phrase.of(
                        "review.row.open",
                        round.consultation().round(),
                        moments.day(round.consultation().closesAt()))
                : null;
    }
}
