package org.riskcatalog.measures.web;

import java.util.Map;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.measures.MeasureList;
import org.riskcatalog.measures.MeasureRow;
import org.riskcatalog.measures.SeenMeasures;
import org.riskcatalog.measures.WeighedInputs;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.JsonPage;
import org.riskcatalog.web.view.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures as JSON; the same filters and rights as the pages. */
@RestController
@RequestMapping("/api/measures")
class MeasuresResource {

    private final MeasureList list;
    private final SeenMeasures seen;
    private final ShowMeasure show;
    private final WeighedInputs inputs;
    private final Readings readings;
    private final Reader reader;

    MeasuresResource(
            MeasureList list,
            SeenMeasures seen,
            ShowMeasure show,
            WeighedInputs inputs,
            Readings readings,
            Reader reader) {
        this.list = list;
        this.seen = seen;
        this.show = show;
        this.inputs = inputs;
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping
    JsonPage<MeasureRow> list(@RequestParam Map<String, String> parameters) {
        var query = new MeasureAddress(parameters).query();
        var found = list.find(query, actor());
        return new JsonPage<>(found.rows(), found.total(), query.page(), query.size());
    }

    @GetMapping("/{number}")
    MeasureJson measure(@PathVariable String number) {
        var actor = actor();
        var found = seen.get(number, actor);
        readings.note(found.entry(), actor, "json-measure");
        return MeasureJson.of(show.show(found, actor), inputs.of(found.measure()));
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
