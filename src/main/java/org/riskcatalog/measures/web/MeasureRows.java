package org.riskcatalog.measures.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryRows;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when the States are called to take part in the measures of an adopted entry in a list. */
@Component
@Order(2)
class MeasureRows implements EntryRows {

    private final Measures measures;
    private final Moments moments;

    MeasureRows(Measures measures, Moments moments) {
        this.measures = measures;
        this.moments = moments;
    }

    @Override
    public Map<UUID, Row> of(Collection<EntryRow> entries, Actor reader) {
        var adopted = entries.stream()
                .filter(entry -> entry.status() == EntryStatus.ADOPTED)
                .map(EntryRow::id)
                .toList();
        return adopted.isEmpty() ? Map.of() : called(adopted);
    }

    /** By the call that closes first. */
    private Map<UUID, Row> called(Collection<UUID> adopted) {
        return measures.findByEntryIdIn(adopted).stream()
                .filter(measure -> measure.status() == MeasureStatus.UNDER_CONSULTATION)
                .sorted(Comparator.comparing(Measure::callClosesAt))
                .collect(Collectors.toMap(Measure::entryId, this::row, (first, later) -> first));
    }

    private Row row(Measure measure) {
        return new Row(Phrase.of("measures.row.call", moments.day(measure.callClosesAt())), null);
    }
}
