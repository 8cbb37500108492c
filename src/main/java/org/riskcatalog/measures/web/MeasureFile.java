package org.riskcatalog.measures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.measures.MeasureList;
import org.riskcatalog.measures.MeasureRow;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table of measures by State as a file, with its filters and its order. */
@Controller
class MeasureFile {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of("number", "measure", "type", "status", "due", "entry");

    private final MeasureList list;
    private final MeasureTable table;
    private final MemberStates members;
    private final Texts texts;
    private final Reader reader;

    MeasureFile(MeasureList list, MeasureTable table, MemberStates members, Texts texts, Reader reader) {
        this.list = list;
        this.table = table;
        this.members = members;
        this.texts = texts;
        this.reader = reader;
    }

    @GetMapping("/measures/measures.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var header = Stream.concat(
                        COLUMNS.stream().map(column -> texts.say("measures.list." + column)),
                        members.all().stream().map(MemberState::code))
                .toList();
        var address = new MeasureAddress(parameters);
        var rows = Stream.iterate(0, page -> page + 1)
                .map(page -> page(address, page, actor))
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
        return Csv.file("measures", header, rows);
    }

    private List<MeasureLine> page(MeasureAddress address, int page, Actor actor) {
        var query = address.query().at(page, AT_ONCE);
        return table.lines(list.find(query, actor).rows(), query, actor);
    }

    private List<Object> cells(MeasureLine line) {
        var row = line.measure();
        List<Object> cells = new ArrayList<>(List.of(
                row.number(),
                row.title(),
                texts.value(row.type()),
                status(row),
                row.due() == null ? "" : row.due(),
                row.handle()));
        line.cells().forEach(cell -> cells.add(word(cell)));
        return cells;
    }

    private String status(MeasureRow row) {
        var word = String.valueOf(texts.value(row.status()));
        return row.subjectToFunding()
                ? word + ", " + texts.say("measures.measureStatus." + (row.funded() ? "funded" : "subject-to-funding"))
                : word;
    }

    private String word(@Nullable Cell cell) {
        return cell == null ? "" : texts.say(cell.word());
    }
}
