package org.riskcatalog.measures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.measures.MeasureQuery;
import org.riskcatalog.measures.MeasureRow;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** Lays measures out as rows and States as columns, in the order of protocol. */
@Component
class MeasureTable {

    private final MeasureStrips strips;
    private final MemberStates members;

    MeasureTable(MeasureStrips strips, MemberStates members) {
        this.strips = strips;
        this.members = members;
    }

    /** Sorted by entry, each entry is named once; otherwise with each of its measures. */
    List<MeasureLine> lines(List<MeasureRow> rows, MeasureQuery query, Actor reader) {
        var byMeasure = strips.of(rows.stream().map(MeasureStrips.Of::of).toList(), reader);
        List<MeasureLine> lines = new ArrayList<>();
        String before = "";
        for (var row : rows) {
            boolean heads = query.byEntry() && !row.handle().equals(before);
            lines.add(new MeasureLine(row, heads, cells(row.id(), byMeasure)));
            before = row.handle();
        }
        return lines;
    }

    private List<@Nullable Cell> cells(UUID measure, Map<UUID, Strip> strips) {
        var strip = strips.get(measure);
        List<@Nullable Cell> cells = new ArrayList<>();
        members.all().stream().map(MemberState::code).forEach(state -> cells.add(cell(strip, state)));
        return cells;
    }

    private static @Nullable Cell cell(@Nullable Strip strip, String state) {
        return strip == null
                ? null
                : strip.cells().stream()
                        .filter(cell -> cell.code().equals(state))
                        .findFirst()
                        .orElse(null);
    }
}
