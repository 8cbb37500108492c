package org.riskcatalog.adoption.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryRows;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when an entry in a list is under silence. Whether any State has broken it, no list tells before the entry moves. */
@Component
@Order(0)
class SilenceRows implements EntryRows {

    private final Silences silences;
    private final Moments moments;

    SilenceRows(Silences silences, Moments moments) {
        this.silences = silences;
        this.moments = moments;
    }

    @Override
    public Map<UUID, Row> of(Collection<EntryRow> entries, Actor reader) {
        var listed = entries.stream().map(EntryRow::id).collect(Collectors.toSet());
        return silences.open().stream()
                .filter(silence -> silence.status().underSilence())
                .filter(silence -> listed.contains(silence.text().subjectId()))
                .collect(Collectors.toMap(silence -> silence.text().subjectId(), this::row, (one, other) -> one));
    }

    private Row row(Silence silence) {
        return new Row(
                Phrase.of("adoption.row.silence", moments.in(silence.seat().zoneId(), silence.expiresAt())), null);
    }
}
